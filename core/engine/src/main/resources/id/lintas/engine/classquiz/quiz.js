"use strict";
(function () {
  var quiz = JSON.parse(document.getElementById("quiz").textContent);
  var words = quiz.texts;
  var page = document.getElementById("page");
  var store = "lintas-quiz-" + quiz.id;
  var state = null;

  // Texts of people only ever become text nodes.
  function element(name, text, attributes, children) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === "onclick") { made.addEventListener("click", attributes[key]); }
      else if (attributes[key] !== false) { made.setAttribute(key, attributes[key]); }
    });
    (children || []).forEach(function (child) { made.appendChild(child); });
    return made;
  }

  function say(key) {
    var values = Array.prototype.slice.call(arguments, 1);
    return words[key].replace(/\{(\d)\}/g, function (all, place) { return String(values[place]); });
  }

  function letter(place) { return String.fromCharCode(65 + place); }

  // Mulberry32: the same seed gives the same order everywhere.
  function random(seed) {
    var a = seed >>> 0;
    return function () {
      a = (a + 0x6D2B79F5) >>> 0;
      var t = a;
      t = Math.imul(t ^ (t >>> 15), t | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }

  function shuffled(list, next) {
    var copy = list.slice();
    for (var i = copy.length - 1; i > 0; i--) {
      var j = Math.floor(next() * (i + 1));
      var kept = copy[i];
      copy[i] = copy[j];
      copy[j] = kept;
    }
    return copy;
  }

  function seedNow() {
    if (typeof quiz.seed === "number") { return quiz.seed; }
    var wished = /[#&]seed=(\d{1,9})/.exec(location.hash);
    return wished ? Number(wished[1]) : Math.floor(Math.random() * 1000000000);
  }

  function begin(group, name) {
    var seed = seedNow();
    var next = random(seed);
    var own = quiz.questions.filter(function (q) { return q.groups.indexOf(group) < 0; });
    var turns = shuffled(own, next).map(function (q) {
      return { id: q.id, order: shuffled(q.options.map(function (o, i) { return i; }), next), chosen: null };
    });
    state = { group: group, name: name, seed: seed, turns: turns, at: 0, done: "" };
    keep();
    showQuestion();
  }

  function keep() {
    try { sessionStorage.setItem(store, JSON.stringify(state)); } catch (e) { /* a page without storage still works */ }
  }

  function restore() {
    try {
      var kept = JSON.parse(sessionStorage.getItem(store));
      var known = kept && kept.turns.every(function (t) { return question(t.id).options.length === t.order.length; });
      return known ? kept : null;
    } catch (e) { return null; }
  }

  function question(id) { return quiz.questions.filter(function (q) { return q.id === id; })[0]; }

  function show(parts, focus) {
    page.textContent = "";
    parts.forEach(function (part) { page.appendChild(part); });
    window.scrollTo(0, 0);
    if (focus) { focus.focus(); }
  }

  function showStart() {
    var title = element("h1", quiz.title, { tabindex: "-1" });
    var group = element("select", "", { id: "group" });
    group.appendChild(element("option", words["group-choose"], { value: "" }));
    quiz.groups.forEach(function (g, i) { group.appendChild(element("option", g, { value: "g" + i })); });
    group.appendChild(element("option", words["group-other"], { value: "other" }));
    var name = element("input", "", { type: "text", id: "name", maxlength: "80", autocomplete: "off", "aria-describedby": "name-hint" });
    var needed = element("p", words["group-needed"], { "class": "warn", role: "alert", hidden: "" });
    var start = element("button", words.begin, { type: "button", "class": "main", id: "begin", onclick: function () {
      if (group.value === "") { needed.hidden = false; group.focus(); return; }
      begin(group.value === "other" ? "" : quiz.groups[Number(group.value.substring(1))], name.value.trim());
    } });
    show([title, element("div", "", { "class": "card" }, [
      element("p", say("intro", quiz.questions.length)),
      element("label", words.group, { "class": "field", "for": "group" }), group, needed,
      element("label", words.name, { "class": "field", "for": "name" }), name,
      element("p", words["name.hint"], { "class": "note", id: "name-hint" }),
      element("div", "", { "class": "row" }, [start])
    ])], title);
  }

  function answered() { return state.turns.filter(function (t) { return t.chosen !== null; }).length; }

  function bar(share) {
    var inside = element("i", "");
    inside.style.width = Math.round(100 * share) + "%";
    return element("div", "", { "class": "bar", "aria-hidden": "true" }, [inside]);
  }

  function showQuestion() {
    if (state.turns.length === 0) { showHandIn(); return; }
    var turn = state.turns[state.at];
    var asked = question(turn.id);
    var heading = element("h2", asked.stem, { tabindex: "-1", id: "stem" });
    var options = element("fieldset", "", { "aria-labelledby": "stem" });
    turn.order.forEach(function (place, shown) {
      var input = element("input", "", { type: "radio", name: "answer", value: String(place), id: "o" + shown });
      input.checked = turn.chosen === place;
      input.addEventListener("change", function () { choose(shown); });
      options.appendChild(element("label", "", { "class": "option" + (input.checked ? " chosen" : ""), "for": "o" + shown },
        [input, element("b", letter(shown)), element("span", asked.options[place])]));
    });
    var last = state.at === state.turns.length - 1;
    show([
      element("p", say("at", state.at + 1, state.turns.length), { "class": "note" }), bar(answered() / state.turns.length),
      element("div", "", { "class": "card" }, [heading, options]),
      element("div", "", { "class": "row" }, [
        element("button", words.previous, { type: "button", id: "previous", disabled: state.at === 0 ? "" : false, onclick: function () { go(-1); } }),
        element("button", words.overview, { type: "button", id: "overview", onclick: showHandIn }),
        element("button", last ? words["hand-in"] : words.next, { type: "button", id: "next", "class": "main push", onclick: function () { go(1); } })
      ]),
      element("p", words.keys, { "class": "note keys" })
    ], heading);
  }

  function choose(shown) {
    var turn = state.turns[state.at];
    if (shown >= turn.order.length) { return; }
    turn.chosen = turn.order[shown];
    keep();
    turn.order.forEach(function (place, i) {
      var input = document.getElementById("o" + i);
      input.checked = i === shown;
      input.parentNode.className = "option" + (i === shown ? " chosen" : "");
    });
    page.querySelector(".bar i").style.width = Math.round(100 * answered() / state.turns.length) + "%";
  }

  function go(step) {
    if (state.at + step >= state.turns.length) { showHandIn(); return; }
    state.at = Math.max(0, state.at + step);
    keep();
    showQuestion();
  }

  function showHandIn() {
    var open = state.turns.length - answered();
    var title = element("h1", words["hand-in"], { tabindex: "-1" });
    var dots = element("ul", "", { "class": "dots" });
    state.turns.forEach(function (turn, i) {
      var done = turn.chosen !== null;
      dots.appendChild(element("li", "", {}, [element("button", String(i + 1), {
        type: "button", "class": done ? "done" : "", "aria-label": (i + 1) + ": " + words[done ? "answered" : "open"],
        onclick: function () { state.at = i; showQuestion(); } })]));
    });
    show([title, element("div", "", { "class": "card" }, [
      element("p", open > 0 ? say("hand-in.open", open) : words["hand-in.sure"], open > 0 ? { "class": "warn" } : {}), dots,
      element("div", "", { "class": "row" }, [
        element("button", words["hand-in.back"], { type: "button", id: "back", onclick: function () { showQuestion(); } }),
        element("button", words["hand-in"], { type: "button", id: "hand-in", "class": "main push", onclick: handIn })
      ])
    ])], title);
  }

  function handIn() {
    state.done = new Date().toISOString();
    keep();
    showResult();
  }

  function key() {
    if (!quiz.key) { return null; }
    var bytes = Uint8Array.from(atob(quiz.key), function (c) { return c.charCodeAt(0); });
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  function result() {
    return JSON.stringify({
      format: "lintas-quiz-result", formatVersion: 1, quiz: quiz.id, title: quiz.title, group: state.group, name: state.name,
      seed: state.seed, handedInAt: state.done,
      answers: state.turns.map(function (t) { return { question: t.id, chosen: t.chosen }; })
    }, null, 2) + "\n";
  }

  function fileName() {
    var who = [state.group, state.name].filter(Boolean).join("-") || String(state.seed);
    var plain = who.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").substring(0, 60);
    return (plain || String(state.seed)) + ".lintas-result.json";
  }

  function save() {
    var url = URL.createObjectURL(new Blob([result()], { type: "application/json" }));
    var link = element("a", "", { href: url, download: fileName() });
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(url); }, 10000);
  }

  function showResult() {
    var answers = key();
    var title = element("h1", words.done, { tabindex: "-1" });
    var text = element("textarea", result(), { readonly: "", "aria-label": words["save.copy"] });
    var head = [];
    if (answers) {
      var right = state.turns.filter(function (t) { return answers[t.id][0] === t.chosen; }).length;
      head.push(element("p", say("score", right, state.turns.length), { "class": "score", id: "score" }));
    }
    head.push(element("p", say("save.hint", fileName())));
    head.push(element("div", "", { "class": "row" }, [
      element("button", words.save, { type: "button", id: "save", "class": "main", onclick: save }),
      element("button", words.again, { type: "button", id: "again", onclick: function () {
        try { sessionStorage.removeItem(store); } catch (e) { /* nothing was kept */ }
        state = null;
        showStart();
      } })
    ]));
    head.push(element("details", "", {}, [element("summary", words["save.copy"]), text]));
    var parts = [title, element("div", "", { "class": "card" }, head)];
    if (answers && quiz.feedback === "full") { parts.push(feedback(answers)); }
    show(parts, title);
  }

  function feedback(answers) {
    var list = element("ol", "", { "class": "feedback", id: "feedback" });
    state.turns.forEach(function (turn, i) {
      var asked = question(turn.id);
      var right = answers[turn.id][0];
      var how = turn.chosen === null ? "skipped" : turn.chosen === right ? "right" : "wrong";
      var parts = [
        element("p", (i + 1) + " · " + words[how], { "class": "mark " + (how === "right" ? "right" : "wrong") }),
        element("h2", asked.stem)];
      if (how === "wrong") { parts.push(element("p", say("your-answer", asked.options[turn.chosen]))); }
      parts.push(element("p", say("right-answer", asked.options[right])));
      if (answers[turn.id][1]) { parts.push(element("p", answers[turn.id][1])); }
      parts.push(element("p", say("written-by", asked.groups.join(", ")), { "class": "note" }));
      list.appendChild(element("li", "", { "class": "card" }, parts));
    });
    return list;
  }

  document.addEventListener("keydown", function (event) {
    var tag = event.target.tagName;
    var asking = state && !state.done && document.getElementById("stem");
    if (!asking || event.ctrlKey || event.altKey || event.metaKey || tag === "INPUT" && event.target.type === "text") { return; }
    var typed = event.key.toUpperCase();
    var place = typed.length === 1 ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(typed) : -1;
    if (place < 0 && /^[1-9]$/.test(typed)) { place = Number(typed) - 1; }
    if (place >= 0) { choose(place); }
    else if (event.key === "Enter" && tag !== "BUTTON" || event.key === "PageDown") { go(1); event.preventDefault(); }
    else if (event.key === "PageUp") { go(-1); event.preventDefault(); }
  });

  state = restore();
  if (!state) { showStart(); } else if (state.done) { showResult(); } else { showQuestion(); }
})();
