/**
 * Why a practice fits what a group looks for, and where it differs. {@link id.lintas.plugin.practice.fit.Need} is what is
 * looked for, {@link id.lintas.plugin.practice.fit.Fit} compares it with what was found. Each {@link
 * id.lintas.plugin.practice.fit.Reason} can be checked against the practice's record; words for people are made elsewhere.
 */
@NullMarked
package id.lintas.plugin.practice.fit;

import org.jspecify.annotations.NullMarked;
