<?php
/**
 * How often somebody may try.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** Counts by a keyed hash: no address of a reader is kept in clear, and the count goes with its window, within 24 hours. */
final class Tries {

	/**
	 * Counts a try.
	 *
	 * @param string $what   Who tries, such as an address.
	 * @param int    $most   How often that may happen.
	 * @param int    $window In how many seconds, a day at most.
	 * @return int In how many seconds the next try may be; 0 where this one may go on.
	 */
	public static function wait( string $what, int $most, int $window ): int {
		$left  = $window - time() % $window;
		$name  = 'leave_x_letter_' . hash_hmac( 'sha256', $what . ( time() + $left ), wp_salt() );
		$count = (int) get_transient( $name );
		if ( $count >= $most ) {
			return $left;
		}
		set_transient( $name, $count + 1, $left );
		return 0;
	}
}
