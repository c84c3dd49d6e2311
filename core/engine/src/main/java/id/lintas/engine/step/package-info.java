/**
 * Joins steps with their data: binds records to JSON, decodes the sections of a project by the preservation rules, and
 * shows each step the project around it. Start at {@link id.lintas.engine.step.StepCatalog} and {@link
 * id.lintas.engine.step.DecodedProject}.
 */
@NullMarked
package id.lintas.engine.step;

import org.jspecify.annotations.NullMarked;
