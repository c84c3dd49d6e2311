/**
 * The open document: {@link id.lintas.engine.project.CaseProject} and its parts, all immutable. A step's data stays raw
 * JSON here, so that a project is whole without the plugin that reads it. Files are in {@code store}.
 */
@NullMarked
package id.lintas.engine.project;

import org.jspecify.annotations.NullMarked;
