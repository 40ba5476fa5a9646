// A picture that opens in a lightbox, and a video that plays.
import { html } from "../html.js";
import { onPlainClick } from "./lightbox.js";

/** `open`: shows it in the lightbox. The link leads to its file. */
export const Picture = ({ picture: { path, url }, open }) => html`
  <figure class="preview">
    <a href=${url} aria-haspopup="dialog" onClick=${onPlainClick(open)}>
      <img src=${url} alt=${path} loading="lazy" />
    </a>
    <figcaption>${path}</figcaption>
  </figure>
`;

export const Video = ({ video: { path, url } }) => html`
  <figure class="preview">
    <video src=${url} aria-label=${path} controls preload="metadata"></video>
    <figcaption>${path}</figcaption>
  </figure>
`;
