<?php
/**
 * WordPress’s tools for personal data: what is kept of an address, and how it is erased.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** An exporter, an eraser, and a passage for the privacy statement. */
final class Privacy {

	/** Hooks into WordPress. */
	public static function register(): void {
		add_filter( 'wp_privacy_personal_data_exporters', static fn( $all ) => self::with( $all, 'export' ) );
		add_filter( 'wp_privacy_personal_data_erasers', static fn( $all ) => self::with( $all, 'erase' ) );
		add_action( 'admin_init', array( self::class, 'suggest' ) );
	}

	/**
	 * Adds ours to those of others.
	 *
	 * @param array  $all  The others.
	 * @param string $what `export` or `erase`.
	 */
	private static function with( array $all, string $what ): array {
		$all['leave-x-letter'] = array(
			'exporter_friendly_name' => __( 'Endorsements', 'leave-x-letter' ),
			'eraser_friendly_name'   => __( 'Endorsements', 'leave-x-letter' ),
			'callback'               => array( self::class, $what ),
		);
		return $all;
	}

	/**
	 * All that is kept of an address.
	 *
	 * @param string $email The address.
	 */
	public static function export( string $email ): array {
		$item = static function ( $post ) {
			$data = Entries::data( $post->ID );
			$rows = array();
			foreach ( array( 'record', 'contact', 'consent' ) as $group ) {
				foreach ( $data[ $group ] as $name => $value ) {
					$rows[ "{$group}.{$name}" ] = is_array( $value ) ? implode( "\n", $value ) : $value;
				}
			}
			$rows += array_intersect_key( $data, array_flip( array( 'received', 'confirmed' ) ) );
			return array(
				'group_id'    => 'leave-x-letter',
				'group_label' => __( 'Endorsements', 'leave-x-letter' ),
				'item_id'     => "endorsement-{$post->ID}",
				'data'        => array_map(
					static fn( $name, $value ) => array(
						'name'  => $name,
						'value' => esc_html( $value ),
					),
					array_keys( $rows ),
					$rows
				),
			);
		};
		return array(
			'data' => array_map( $item, Entries::of_email( $email ) ),
			'done' => true,
		);
	}

	/**
	 * Erases all that is kept of an address.
	 *
	 * @param string $email The address.
	 */
	public static function erase( string $email ): array {
		$gone = array_filter( Entries::of_email( $email ), static fn( $post ) => wp_delete_post( $post->ID, true ) );
		return array(
			'items_removed'  => (bool) $gone,
			'items_retained' => false,
			'messages'       => array(),
			'done'           => true,
		);
	}

	/** Suggests a passage for the privacy statement. */
	public static function suggest(): void {
		$text = __( 'If you endorse our open letter, we keep what you entered, your e-mail address, what you declared and when, for as long as the endorsement is published. Your e-mail address is never published. What is not confirmed by e-mail is deleted after seven days. To limit misuse, a keyed hash of your IP address is kept for less than 24 hours. Every e-mail about the endorsement has a link by which you can delete all of this.', 'leave-x-letter' );
		wp_add_privacy_policy_content( __( 'Leave X letter', 'leave-x-letter' ), '<p>' . esc_html( $text ) . '</p>' );
	}
}
