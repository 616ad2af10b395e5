// @ts-check
// The upload page: a file can be dropped anywhere on the form, and the way of the file is told while it takes long.
// Without this script the form sends the file by itself.

const form = document.querySelector("form.upload_form");
if (form instanceof HTMLFormElement) {
  start(form);
}

/** @param {HTMLFormElement} form */
function start(form) {
  const input = form.querySelector("input[type=file]");
  const state = form.querySelector("[role=status]");
  if (!(input instanceof HTMLInputElement) || !(state instanceof HTMLElement)) return;

  state.textContent = form.dataset.drop ?? "";

  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("upload_form--over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("upload_form--over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("upload_form--over");
    const files = event.dataTransfer?.files;
    if (files?.length) {
      input.files = files;
      form.requestSubmit();
    }
  });

  form.addEventListener("submit", (event) => {
    if (!input.files?.length) return;
    event.preventDefault();
    send(form, state);
  });
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} state
 */
function send(form, state) {
  const button = form.querySelector("button[type=submit]");
  const bar = document.createElement("progress");
  bar.max = 1;
  const words = document.createElement("span");
  state.replaceChildren(words, bar);
  bar.setAttribute("aria-label", form.dataset.sending ?? "");
  words.textContent = form.dataset.sending ?? "";
  if (button instanceof HTMLButtonElement) button.disabled = true;

  const reading = crypto.randomUUID();
  const request = new XMLHttpRequest();
  request.open("POST", `${form.action}?reading=${reading}`);
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) bar.value = event.loaded / event.total;
  });
  request.upload.addEventListener("load", () => {
    // From here on the file is read; nobody knows how long that takes.
    bar.removeAttribute("value");
    words.textContent = form.dataset.reading ?? "";
    follow(request, form, reading, bar, words);
  });
  request.addEventListener("load", () => {
    if (request.status < 400) {
      location.assign(request.responseURL);
    } else {
      showAnswer(request.responseText);
    }
  });
  request.addEventListener("error", () => {
    state.textContent = form.dataset.failed ?? "";
    if (button instanceof HTMLButtonElement) button.disabled = false;
  });
  request.send(new FormData(form));
}

/**
 * Asks from time to time how many pages are recognised, as long as the file is read.
 * @param {XMLHttpRequest} request
 * @param {HTMLFormElement} form
 * @param {string} reading
 * @param {HTMLProgressElement} bar
 * @param {HTMLElement} words
 */
async function follow(request, form, reading, bar, words) {
  while (request.readyState !== XMLHttpRequest.DONE) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const answer = await fetch(`${form.dataset.progress ?? ""}${reading}`).catch(() => null);
    if (answer?.status !== 200 || request.readyState === XMLHttpRequest.DONE) continue;
    const { done, pages } = await answer.json();
    if (!(pages > 1)) continue;
    bar.max = pages;
    bar.value = done;
    const text = (form.dataset.recognising ?? "").replace("%1", String(done)).replace("%2", String(pages));
    // Screen readers are told of changes only; the same words again are none.
    if (words.textContent !== text) words.textContent = text;
  }
}

/**
 * The page that the server answers with says what is wrong.
 * @param {string} html
 */
function showAnswer(html) {
  const answer = new DOMParser().parseFromString(html, "text/html").querySelector("main");
  const main = document.querySelector("main");
  if (!answer || !main) return;
  main.replaceWith(document.adoptNode(answer));
  const again = answer.querySelector("form.upload_form");
  if (again instanceof HTMLFormElement) start(again);
  const problem = answer.querySelector("#problem") ?? answer;
  if (problem instanceof HTMLElement) problem.focus();
}
