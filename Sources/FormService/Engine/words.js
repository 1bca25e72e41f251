// How a language writes numbers, dates and times in messages, as `LanguageFormat` on the server.

const MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];

class Format {
    constructor(language, words) {
        this.language = language;
        this.isEnglish = language === "en";
        this.words = words;
    }

    /** `1 234,5` or `1,234.5`, spaces not breaking: groups of three from five digits on. */
    number(raw) {
        const form = /^([+-]?)([0-9]*)(?:\.([0-9]*))?$/.exec(numberForm(raw));
        if (!form || !(form[2] || form[3])) return raw;
        const whole = form[2] || "0";
        const between = this.isEnglish ? "," : "\xA0";
        const grouped = whole.length > 4 ? whole.replace(/\B(?=([0-9]{3})+$)/g, between) : whole;
        return (form[1] === "-" ? "\u2212" : "") + grouped + (form[3] ? (this.isEnglish ? "." : ",") + form[3] : "");
    }

    /** `1.6.2027` or `1 June 2027`; what was typed where it is no date. */
    date(raw) {
        const day = Day.parse(raw.slice(0, 10));
        if (day) return this.day(day);
        const { d, m, y, t } = dateParts(raw);
        return [d, m, y, t].filter((part) => part !== "").join(".");
    }

    day({ day, month, year }) {
        return this.isEnglish ? `${day} ${MONTHS[month - 1]} ${year}` : `${day}.${month}.${year}`;
    }

    dateTime(raw) {
        const cut = raw.indexOf("T");
        if (cut < 0 || Day.parse(raw.slice(0, cut)) === null) return this.date(raw);
        const between = { fi: " klo ", sv: " kl. " }[this.language] ?? ", ";
        return this.date(raw.slice(0, cut)) + between + this.time(raw.slice(cut + 1, cut + 9));
    }

    /** `7.00` or, in English, `07:00`. */
    time(raw) {
        const short = /^..:..:00$/.test(raw) ? raw.slice(0, 5) : raw;
        if (this.isEnglish || !/^..:..$/.test(short)) return short;
        return `${short[0] === "0" ? short[1] : short.slice(0, 2)}.${short.slice(3)}`;
    }

    /** A value of an expression as read; of a path, by its field. */
    value(value, field) {
        if (value === null) return "–";
        if (typeof value === "boolean") return value ? this.words.yes : this.words.no;
        if (value instanceof Decimal) return this.number(value.text);
        if (value instanceof Day) return this.day(value);
        return typeof value === "string" ? this.answer(value, field) : "–";
    }

    /** A raw answer as read: labels of codes, dates, numbers, yes and no. */
    answer(raw, field) {
        const label = (code) => optionOf(field, code)?.label ?? code;
        switch (field.value) {
            case "number": return this.number(raw);
            case "date": return this.date(raw);
            case "dateTime": return this.dateTime(raw);
            case "time": return this.time(raw);
            case "boolean": return { true: this.words.yes, 1: this.words.yes, false: this.words.no, 0: this.words.no }[raw] ?? raw;
            case "code": return label(raw);
            case "codes": return raw.split(" ").filter((code) => code !== "").map(label).join(", ");
            default: return raw;
        }
    }
}
