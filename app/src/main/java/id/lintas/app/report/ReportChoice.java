package id.lintas.app.report;

import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.report.ReportOptions;

/** What a person wants to save. */
public record ReportChoice(FormatDeclaration format, ReportOptions options) {}
