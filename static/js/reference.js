// The API reference: a field that leaves only the operations and types with all of its words, and the folded menu.
const field = document.getElementById("find");
const state = field.parentElement.querySelector("[role=status]");
const articles = [...document.querySelectorAll("main article")].map((article) => ({
  article,
  entry: document.querySelector(`.reference-nav li li a[href="#${article.id}"]`)?.parentElement,
  text: [article.id, ...[...article.querySelectorAll("header, h3, .lead")].map((part) => part.textContent)]
    .join(" ")
    .toLowerCase(),
}));

function filter() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const { article, entry, text } of articles) {
    article.hidden = !words.every((word) => text.includes(word));
    if (entry) entry.hidden = article.hidden;
  }
  for (const section of document.querySelectorAll("main section")) {
    section.hidden = !section.querySelector("article:not([hidden])");
    const tag = document.querySelector(`.reference-nav a[href="#${section.getAttribute("aria-labelledby")}"]`);
    tag.parentElement.hidden = section.hidden;
  }
  const found = articles.filter(({ article }) => !article.hidden).length;
  state.textContent = words.length ? `${found} of ${articles.length} operations and types` : "";
}

field.parentElement.hidden = false;
field.addEventListener("input", filter);
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target === field) return;
  event.preventDefault();
  field.focus();
});

const menu = document.querySelector(".reference-menu");
const wide = matchMedia("(min-width: 47.5625em)");
const fold = () => (menu.open = wide.matches);
wide.addEventListener("change", fold);
menu.addEventListener("click", (event) => {
  if (event.target.closest("a") && !wide.matches) menu.open = false;
});
fold();
filter();
