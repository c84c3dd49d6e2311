/** What the step says of plans; the editor's tests are in {@code ui}. Plans come from {@code Samples}. */
@NullMarked
package id.lintas.plugin.activity;

import org.jspecify.annotations.NullMarked;
