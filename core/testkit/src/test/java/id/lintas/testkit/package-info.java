/** Tests of the test kit, with a step of their own. Start at {@link id.lintas.testkit.MemoStep}. */
@NullMarked
package id.lintas.testkit;

import org.jspecify.annotations.NullMarked;
