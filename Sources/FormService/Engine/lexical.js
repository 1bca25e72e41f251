// From what a customer types to what XML Schema reads, as `LexicalForm`, `Normaliser` and `DateParts` on the server.

/** Unicode's White_Space, which the `\s` of JavaScript is not. */
const SPACE = "\\t-\\r \\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const BLANK = new RegExp(`^[${SPACE}]*$`);
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const BETWEEN = new RegExp(`[${SPACE}]+`);
const isBlank = (text) => BLANK.test(text);
const trimmed = (text) => text.replace(ENDS, "");
const codesIn = (text) => text.split(BETWEEN).filter((code) => code !== "");

const SPACES_IN_NUMBERS = /[\t\n\r \xA0\u2000-\u200A\u202F\u205F\u3000]/g;
const withoutLeadingZeros = (text) => text.replace(/^0+(?=[^])/, "");

/** Municipality, area, group and unit with leading zeros, of `927-445-15-0` or of fourteen digits; null for others. */
function propertyParts(text) {
    const compact = /^([0-9]{3})([0-9]{3})([0-9]{4})([0-9]{4})$/.exec(text);
    if (compact) return compact.slice(1);
    const dashed = /^([0-9]{1,3})-([0-9]{1,3})-([0-9]{1,4})-([0-9]{1,4})$/.exec(text);
    return dashed && dashed.slice(1).map((part, place) => part.padStart([3, 3, 4, 4][place], "0"));
}

/** A number dialled in Finland: `0` becomes `+358`, `00` becomes `+`; separators go, and so does a bracketed trunk 0. */
function internationalNumber(text) {
    const compact = text.replace(SPACES_IN_NUMBERS, "").replace(/[-()/.\u2010\u2011\u2013]/g, "");
    const number = compact.startsWith("00") ? `+${compact.slice(2)}`
        : compact.startsWith("0") ? `+358${compact.slice(1)}` : compact;
    return /^\+[0-9]+$/.test(number) ? number.replace(/^\+3580+/, "+358") : null;
}

const NORMALISERS = {
    upper: (text) => text.replace(/[a-z\xE0-\xF6\xF8-\xFE]/g, (letter) => shifted(letter, -32)),
    lower: (text) => text.replace(/[A-Z\xC0-\xD6\xD8-\xDE]/g, (letter) => shifted(letter, 32)),
    "no-spaces": (text) => text.replace(SPACES_IN_NUMBERS, ""),
    "no-leading-zeros": withoutLeadingZeros,
    "kiinteistotunnus-14": (text) => propertyParts(text)?.join("") ?? text,
    "kiinteistotunnus-dashes": (text) => propertyParts(text)?.map(withoutLeadingZeros).join("-") ?? text,
    "puhelin-e164": (text) => internationalNumber(text) ?? text,
    "y-tunnus-dash": (text) => {
        if (/^[0-9]{8}$/.test(text)) return `${text.slice(0, 7)}-${text.slice(7)}`;
        return /^[0-9]{6}-[0-9]$/.test(text) ? `0${text}` : text;
    },
};

const shifted = (letter, distance) => String.fromCharCode(letter.charCodeAt(0) + distance);

/** A number with a decimal comma or point and spaces between groups, as XML Schema writes it. */
const numberForm = (text) => text.replace(/[ \xA0\u202F\t]/g, "").replaceAll("\u2212", "-").replaceAll(",", ".");

/** `7`, `7.30`, `7:30` or `07:30:00` as `HH:MM:SS`; null where it is none of these. */
function timeForm(text) {
    const parts = /^([0-9]{1,2})(?:[:.]([0-9]{2}))?(?:[:.]([0-9]{2}))?$/.exec(text);
    return parts && [parts[1].padStart(2, "0"), parts[2] ?? "00", parts[3] ?? "00"].join(":");
}

/** The words of the parts of a duration, longest first, in Finnish, Swedish and English. */
const DURATION_UNITS = [
    "v vuosi vuotta år year years", "kk kuukausi kuukautta mån månad månader month months",
    "vk viikko viikkoa vecka veckor week weeks",
    "pv vrk päivä päivää vuorokausi vuorokautta d dag dagar dygn day days",
    "t h tunti tuntia tim timme timmar hour hours", "min minuutti minuuttia minut minuter minute minutes",
    "s sek sekunti sekuntia sekund sekunder second seconds",
].map((words) => words.split(" "));
const DURATION_WORDS = new RegExp(`^(?:[0-9a-zåäö.,]|[${SPACE}])*$`);

/** `3 päivää` or `2 h 30 min` as `P3D` or `PT2H30M`; null where it is no such thing. */
function durationForm(text) {
    const lower = NORMALISERS.lower(text);
    if (!DURATION_WORDS.test(lower)) return null;
    const told = (lower.match(/[0-9]+|[a-zåäö]+/g) ?? []).filter((word) => !["ja", "och", "and"].includes(word));
    if (told.length === 0 || told.length % 2 === 1) return null;
    const amounts = [0, 0, 0, 0, 0, 0, 0];
    let last = -1;
    for (let place = 0; place < told.length; place += 2) {
        const unit = DURATION_UNITS.findIndex((words) => words.includes(told[place + 1]));
        if (!/^[0-9]{1,9}$/.test(told[place]) || unit <= last) return null;
        amounts[unit] = Number(told[place]);
        last = unit;
    }
    const [years, months, weeks, days, ...time] = amounts;
    const part = (amount, letter) => (amount === 0 ? "" : `${amount}${letter}`);
    const date = part(years, "Y") + part(months, "M") + part(days + weeks * 7, "D");
    const clock = time.map((amount, place) => part(amount, "HMS"[place])).join("");
    return date + clock === "" ? "P0D" : `P${date}${clock && `T${clock}`}`;
}

/** The text to be validated for a raw answer; a text that cannot be understood stays as it is. */
function lexicalForm(raw, field) {
    const normalised = (field.normalise ?? []).reduce((text, name) => NORMALISERS[name](text), raw);
    switch (field.value) {
        case "number": return numberForm(normalised);
        case "time": return timeForm(trimmed(normalised)) ?? normalised;
        case "duration": return durationForm(normalised) ?? normalised.replace(/\r\n?/g, "\n");
        default: return normalised.replace(/\r\n?/g, "\n");
    }
}

/** The raw text of a date in parts: `YYYY-MM-DD` with its time, else the parts as typed with U+001F between. */
function dateRaw({ d, m, y, t }, withTime) {
    const [day, month, year, time] = [d, m, y, t ?? ""];
    if (day === "" && month === "" && year === "" && time === "") return "";
    const asTyped = [year, month, day, time].map(escapedPart).join("\x1F");
    if (!/^[0-9]{1,2}$/.test(day) || !/^[0-9]{1,2}$/.test(month) || !/^[0-9]{4}$/.test(year)) return asTyped;
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (!withTime) return date;
    const full = timeForm(time);
    return full === null ? asTyped : `${date}T${full}`;
}

// U+0010 stands before a digit for what a part itself has of the two: 0 for it, 1 for the separator.
const escapedPart = (part) => part.replace(/[\x10\x1F]/g, (found) => (found === "\x10" ? "\x100" : "\x101"));
const unescapedPart = (part) => part.replace(/\x10([^])/gu, (_, digit) => (digit === "1" ? "\x1F" : "\x10"));

/** The parts of a raw date as typed. */
function dateParts(raw) {
    const typed = raw.split("\x1F");
    if (typed.length === 4) {
        const [y, m, d, t] = typed.map(unescapedPart);
        return { y, m, d, t };
    }
    const written = /^(-?[0-9]+)-([0-9]{1,2})-([0-9]{1,2})(?:T([0-9]{1,2}:[0-9]{1,2})(?![0-9])[^]*|[Z+-][^]*)?$/.exec(raw);
    if (!written) return { d: raw, m: "", y: "", t: "" };
    return { y: written[1], m: withoutZeros(written[2]), d: withoutZeros(written[3]), t: written[4] ?? "" };
}

const withoutZeros = (text) => text.replace(/^0+/, "") || text;
