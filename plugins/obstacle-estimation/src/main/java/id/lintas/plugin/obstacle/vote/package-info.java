/**
 * Hidden votes on an obstacle's likelihood and impact: a round in which each member votes unseen, and what the votes say
 * when all are in. Start at {@link id.lintas.plugin.obstacle.vote.VoteRound}. Nothing here knows an obstacle or a window.
 */
@NullMarked
package id.lintas.plugin.obstacle.vote;

import org.jspecify.annotations.NullMarked;
