/**
 * What the page does, as the browser gets it: asks for a grant for each chosen photo, puts the photo there, and says how far it is. Photos
 * go one after the other, and in the order in which they were chosen.
 */
export const pageScript = `
const { until, megabytes, words, language } = JSON.parse(document.getElementById("settings").textContent);
const list = document.getElementById("photos");
const drop = document.getElementById("drop");
const field = document.getElementById("files");
const most = 10;
let taken = 0;
let turn = Promise.resolve();
const say = (text, more) => Object.entries({ megabytes, ...more }).reduce((said, [key, value]) => said.replace("{" + key + "}", value), text);
const time = new Date(until).toLocaleTimeString(language, { hour: "numeric", minute: "2-digit" });
document.getElementById("until").textContent = say(words.until, { time });

function take(files) {
  for (const file of files) {
    const row = list.appendChild(document.createElement("li"));
    row.append(file.name || "photo");
    const state = row.appendChild(document.createElement("span"));
    const show = (text) => { state.textContent = text; };
    if (file.size > megabytes * 1024 * 1024) { show(say(words.tooLarge)); continue; }
    if (taken >= most) { show(words.tooMany); continue; }
    taken += 1;
    show(words.waiting);
    const send = () => { turn = turn.then(() => upload(file, show)).catch((error) => {
      show(error.over ? words.over : words.failed);
      if (error.over) return;
      const button = state.appendChild(document.createElement("button"));
      button.textContent = words.again;
      button.onclick = () => { show(words.waiting); send(); };
    }); };
    send();
  }
}

async function upload(file, show) {
  show(say(words.sending, { percent: 0 }));
  const asked = await fetch(location.href, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ bytes: file.size, type: file.type }) });
  if (asked.status === 410) throw { over: true };
  if (!asked.ok) throw {};
  const { url, headers } = await asked.json();
  await put(url, headers, file, (percent) => show(say(words.sending, { percent })));
  show(words.done);
}

function put(url, headers, file, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    // The browser says by itself how long it is.
    for (const [name, value] of Object.entries(headers)) if (name !== "content-length") request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / total));
    // 412: it is there already, by a try whose answer was lost.
    request.onload = () => (request.status === 200 || request.status === 412 ? resolve() : reject({}));
    request.onerror = () => reject({});
    request.send(file);
  });
}

field.onchange = () => { take(field.files); field.value = ""; };
drop.ondragover = (event) => { event.preventDefault(); drop.classList.add("over"); };
drop.ondragleave = () => drop.classList.remove("over");
drop.ondrop = (event) => { event.preventDefault(); drop.classList.remove("over"); take(event.dataTransfer.files); };
`;
