package id.lintas.api;

/** How much a finding matters, most serious first. None of them ever blocks. */
public enum Severity {
    /** The worksheet is incomplete or contradicts itself here (<i>Wajib</i>). */
    ERROR,
    /** Probably a mistake; worth a look (<i>Periksa</i>). */
    WARNING,
    /** Could be better (<i>Saran</i>). */
    HINT
}
