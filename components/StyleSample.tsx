/** Two letters in one of the looks that marks can have. */
export const StyleSample = ({ style }: { style: string }) => (
  <span class="style-sample" aria-hidden="true">
    <span class="sample-mark" data-style={style}>
      Aa
    </span>
  </span>
)
