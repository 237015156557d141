(function () {
  "use strict";

  // Pages opened from a disk may not use the clipboard API everywhere; a selection can always be copied.
  function copySelected(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    const done = document.execCommand("copy");
    selection.removeAllRanges();
    return done;
  }

  function copy(element) {
    if (navigator.clipboard && isSecureContext) {
      return navigator.clipboard.writeText(element.textContent).then(() => true, () => copySelected(element));
    }
    return Promise.resolve(copySelected(element));
  }

  for (const sql of document.querySelectorAll(".sql")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      button.textContent = (await copy(sql.querySelector("code"))) ? "Copied" : "Select and copy";
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
    sql.append(button);
  }

  // What is folded on the screen is wanted on paper.
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
})();
