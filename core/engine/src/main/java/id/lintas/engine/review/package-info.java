/**
 * Reads what a class has handed in: all projects of a folder, its subfolders and its archives, each with how far it is. Start at
 * {@link id.lintas.engine.review.FolderReview}. Nothing here writes a file, and no file stops the others.
 */
@NullMarked
package id.lintas.engine.review;

import org.jspecify.annotations.NullMarked;
