// @ts-check
// The review page: a jump from a value to its source also marks the exact words. Without this script the browser's own
// jump shows the paragraph or cell.

const name = "evidence";

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a.evidence_link") : null;
  if (link instanceof HTMLAnchorElement) mark(link);
});

/** @param {HTMLAnchorElement} link */
function mark(link) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete(name);
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const { start, end } = link.dataset;
  if (!place || start === undefined || end === undefined) return;
  const range = rangeOf(place, Number(start), Number(end));
  if (range) CSS.highlights.set(name, new Highlight(range));
}

/**
 * The range of positions that are counted in characters of the text with its white space collapsed.
 * @param {HTMLElement} place
 * @param {number} start
 * @param {number} end
 * @returns {Range | null}
 */
function rangeOf(place, start, end) {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let position = 0;
  let afterSpace = true;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let offset = 0;
    for (const character of node.textContent ?? "") {
      const isSpace = /\s/u.test(character);
      const counts = !(isSpace && afterSpace);
      if (counts && position === start && !begun) {
        range.setStart(node, offset);
        begun = true;
      }
      offset += character.length;
      if (counts) position += 1;
      afterSpace = isSpace;
      if (begun && position === end) {
        range.setEnd(node, offset);
        return range;
      }
    }
  }
  return null;
}
