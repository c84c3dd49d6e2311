/**
 * What a plugin author tests with: {@link id.lintas.testkit.StepContractTest} holds a step to the API's promises, {@link
 * id.lintas.testkit.StepFixture} asks a step outside a host, {@link id.lintas.testkit.EditorFixture} runs its editor
 * without a window. The same for our plugins and for everybody else's.
 */
@NullMarked
package id.lintas.testkit;

import org.jspecify.annotations.NullMarked;
