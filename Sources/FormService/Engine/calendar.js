// The Gregorian calendar and the eight types of dates and times (XML Schema Part 2, 3.2.7 to 3.2.14).

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysInMonth = (month, year) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Days from 0001-01-01 of the calendar with a year 0. */
function dayNumber(year, month, day) {
    const shifted = month > 2 ? year : year - 1n;
    const era = floorDivide(shifted, 400n);
    const yearOfEra = shifted - era * 400n;
    const dayOfYear = BigInt(Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1);
    return era * 146097n + yearOfEra * 365n + yearOfEra / 4n - yearOfEra / 100n + dayOfYear - 306n;
}

const FORM_OF = (() => {
    const year = "(?<year>-?(?:[1-9][0-9]{4,}|[0-9]{4}))";
    const month = "(?<month>[0-9]{2})";
    const day = "(?<day>[0-9]{2})";
    const time = "(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]+))?";
    const zone = "(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?";
    const form = (text) => new RegExp(`^${text}${zone}$`);
    return {
        dateTime: form(`${year}-${month}-${day}T${time}`), time: form(time), date: form(`${year}-${month}-${day}`),
        gYearMonth: form(`${year}-${month}`), gYear: form(year), gMonthDay: form(`--${month}-${day}`),
        gDay: form(`---${day}`), gMonth: form(`--${month}`),
    };
})();

const LONGEST_ZONE = 14 * 60;

/** Minutes east of UTC; null without a zone, undefined for one that cannot be. */
function zoneMinutes(text) {
    if (text === undefined) return null;
    if (text === "Z") return 0;
    const hours = Number(text.slice(1, 3));
    const minutes = Number(text.slice(4, 6));
    if (minutes > 59 || hours * 60 + minutes > LONGEST_ZONE) return undefined;
    return (hours * 60 + minutes) * (text[0] === "-" ? -1 : 1);
}

/** The value of a date or time: its place on the time line in seconds, and whether it has a zone; null for none. */
function parseTemporal(kind, text) {
    const parts = FORM_OF[kind].exec(text)?.groups;
    if (!parts) return null;
    // Fields that the type does not have: those of a leap year, and of a month with 31 days.
    const year = BigInt(parts.year ?? 1972);
    const month = Number(parts.month ?? 12);
    const day = Number(parts.day ?? 1);
    if (year === 0n || month < 1 || month > 12 || day < 1 || day > daysInMonth(month, Number(year % 400n))) return null;
    const [hour, minute, second] = [parts.hour, parts.minute, parts.second].map((part) => Number(part ?? 0));
    const fraction = Decimal.parse(`0.${parts.fraction ?? ""}`);
    if (hour > 24 || minute > 59 || second > 59) return null;
    if (hour === 24 && (minute > 0 || second > 0 || fraction.sign > 0)) return null;
    const zone = zoneMinutes(parts.zone);
    if (zone === undefined) return null;
    // There is no year 0: the years before Christ follow the leap year that it would have been.
    const days = dayNumber(year, month, day) + (year < 0n ? 366n : 0n);
    // 24:00:00 is the first instant of the next day; of a time alone, 00:00:00.
    const hours = kind === "time" ? hour % 24 : hour;
    const seconds = days * 86400n + BigInt(hours * 3600 + (minute - (zone ?? 0)) * 60 + second);
    return { kind, at: Decimal.of(seconds).plus(fraction), hasZone: zone !== null };
}

/** The order on the time line; where only one has a zone, the other stands for every zone (3.2.7.4). */
function compareTemporal(a, b) {
    if (a.hasZone === b.hasZone) return a.at.compare(b.at);
    if (!a.hasZone) {
        const order = compareTemporal(b, a);
        return order === null ? null : -order;
    }
    const reach = Decimal.of(LONGEST_ZONE * 60);
    if (a.at.compare(b.at.minus(reach)) < 0) return -1;
    return a.at.compare(b.at.plus(reach)) > 0 ? 1 : null;
}

const DURATION =
    /^(-?)P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?(T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?$/;

/** Months, and seconds beside them (3.2.6). */
function parseDuration(text) {
    const parts = DURATION.exec(text);
    if (!parts || /[PT]$/.test(text)) return null;
    const whole = (part) => BigInt(part ?? 0);
    const months = whole(parts[2]) * 12n + whole(parts[3]);
    const seconds = Decimal.of(whole(parts[4]) * 86400n + whole(parts[6]) * 3600n + whole(parts[7]) * 60n)
        .plus(Decimal.parse(parts[8] ?? "0"));
    const isNegative = parts[1] === "-";
    return { kind: "duration", months: isNegative ? -months : months, seconds: isNegative ? seconds.negated() : seconds };
}

/** The order after adding both to four moments, where months are as long and as short as they can be (3.2.6.2). */
function compareDurations(a, b) {
    if (a.months === b.months && a.seconds.compare(b.seconds) === 0) return 0;
    const after = (duration, year, month) => {
        const total = BigInt(year * 12 + month - 1) + duration.months;
        const place = floorDivide(total, 12n);
        const days = dayNumber(place, Number(total - place * 12n) + 1, 1);
        return Decimal.of(days * 86400n).plus(duration.seconds);
    };
    const orders = [[1696, 9], [1697, 2], [1903, 3], [1903, 7]]
        .map(([year, month]) => after(a, year, month).compare(after(b, year, month)));
    return orders.every((order) => order === orders[0]) ? orders[0] : null;
}

/** A day without zone, as expressions compute with it: years 1 to 9999, days since 0001-01-01. */
class Day {
    constructor(year, month, day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    static of(year, month, day) {
        const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
        return exists ? new Day(year, month, day) : null;
    }

    /** `YYYY-MM-DD`, nothing else. */
    static parse(text) {
        const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
        return parts && Day.of(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    }

    get ordinal() { return Number(dayNumber(BigInt(this.year), this.month, this.day)); }

    plusDays(count) {
        const ordinal = this.ordinal + count;
        if (ordinal < 0 || ordinal >= 3652059) return null;
        let year = Math.floor(ordinal / 366) + 1;
        while (year < 9999 && new Day(year + 1, 1, 1).ordinal <= ordinal) year += 1;
        let rest = ordinal - new Day(year, 1, 1).ordinal;
        let month = 1;
        while (rest >= daysInMonth(month, year)) {
            rest -= daysInMonth(month, year);
            month += 1;
        }
        return new Day(year, month, rest + 1);
    }

    /** The day clips to the month's last. */
    plusMonths(count) {
        const total = this.year * 12 + this.month - 1 + count;
        if (total < 12 || total >= 120000) return null;
        const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
        return new Day(year, month, Math.min(this.day, daysInMonth(month, year)));
    }

    compare(other) { return Math.sign(this.ordinal - other.ordinal); }

    get text() {
        return [[this.year, 4], [this.month, 2], [this.day, 2]].map(([part, width]) => String(part).padStart(width, "0"))
            .join("-");
    }
}
