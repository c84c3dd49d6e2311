/**
 * The fourth task: find practices that answer a like problem, and write what is learned from them. Start at {@link
 * id.lintas.plugin.practice.PracticeStep}; the data is {@link id.lintas.plugin.practice.PracticeData}, the rules stand in
 * the classes named after what they check. The library of practices, the search in it and the editor have packages of their
 * own below this one.
 */
@NullMarked
package id.lintas.plugin.practice;

import org.jspecify.annotations.NullMarked;
