<?php
/**
 * Endorsements as they are kept: unconfirmed, waiting for approval, approved.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

use WP_Post;

/** Entries of a post type that only editors see. */
final class Entries {

	public const TYPE        = 'leave_x_entry';
	public const UNCONFIRMED = 'leave_x_new';

	private const DATA  = '_leave_x_data';
	private const TOKEN = '_leave_x_token';
	private const EMAIL = '_leave_x_email';
	private const KEY   = '_leave_x_key';
	private const NAME  = '_leave_x_name';
	private const ID    = '_leave_x_id';

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action( 'init', array( self::class, 'register_type' ) );
		add_filter( 'wp_insert_post_data', array( self::class, 'hold_back' ), 10, 2 );
		add_filter( 'pre_trash_post', array( self::class, 'forget_at_once' ), 10, 2 );
	}

	/** Names the type and the state before the mail was answered. */
	public static function register_type(): void {
		register_post_type(
			self::TYPE,
			array(
				'labels'          => array(
					'name'          => __( 'Endorsements', 'leave-x-letter' ),
					'singular_name' => __( 'Endorsement', 'leave-x-letter' ),
					'search_items'  => __( 'Search endorsements', 'leave-x-letter' ),
					'not_found'     => __( 'No endorsement has been confirmed yet.', 'leave-x-letter' ),
				),
				'public'          => false,
				'show_ui'         => true,
				'menu_icon'       => 'dashicons-megaphone',
				'supports'        => false,
				'can_export'      => false,
				'map_meta_cap'    => true,
				'capability_type' => 'post',
				'capabilities'    => array(
					'edit_posts'   => 'edit_others_posts',
					'create_posts' => 'do_not_allow',
				),
			)
		);
		register_post_status( self::UNCONFIRMED, array( 'internal' => true ) );
	}

	/**
	 * Nothing is published, and nothing waits for approval, before the link in the mail was used.
	 *
	 * @param array $data What is to be stored.
	 * @param array $post The entry, with its number.
	 */
	public static function hold_back( array $data, array $post ): array {
		if ( self::TYPE === $data['post_type'] && empty( self::data( $post['ID'] ?? 0 )['confirmed'] ) ) {
			$data['post_status'] = self::UNCONFIRMED;
		}
		return $data;
	}

	/**
	 * What is removed is gone, and does not lie in the bin.
	 *
	 * @param mixed   $done Whether somebody else has removed it.
	 * @param WP_Post $post The entry.
	 */
	public static function forget_at_once( mixed $done, WP_Post $post ): mixed {
		return self::TYPE === $post->post_type ? (bool) wp_delete_post( $post->ID, true ) : $done;
	}

	/**
	 * Keeps a message until it is confirmed.
	 *
	 * @param array  $message The message.
	 * @param string $key     The key of the form that sent it.
	 * @return int The number of the entry.
	 */
	public static function add( array $message, string $key ): int {
		$first  = $message['record']['id'];
		$call   = $message['record']['call'];
		$number = 1;
		while ( self::find( self::ID, "{$call} {$message['record']['id']}" ) ) {
			$message['record']['id'] = $first . '-' . ( ++$number );
		}
		$data = $message + array( 'received' => gmdate( 'c' ) );
		return wp_insert_post(
			wp_slash(
				array(
					'post_type'   => self::TYPE,
					'post_status' => self::UNCONFIRMED,
					'post_title'  => $message['record']['name'],
					'meta_input'  => array(
						self::DATA  => $data,
						self::TOKEN => bin2hex( random_bytes( 24 ) ),
						self::EMAIL => self::email_key( $message['contact']['email'] ),
						self::KEY   => hash( 'sha256', $key ),
						self::NAME  => self::name_key( $message ),
						self::ID    => "{$call} {$message['record']['id']}",
					),
				)
			)
		);
	}

	/**
	 * The entry of the form that sent the same key.
	 *
	 * @param string $key The key.
	 */
	public static function of_key( string $key ): ?WP_Post {
		return '' === $key ? null : ( self::find( self::KEY, hash( 'sha256', $key ) )[0] ?? null );
	}

	/**
	 * Entries with the same name and call.
	 *
	 * @param array $message The message.
	 */
	public static function of_name( array $message ): array {
		return self::find( self::NAME, self::name_key( $message ) );
	}

	/**
	 * Entries with an address of e-mail.
	 *
	 * @param string $email The address.
	 */
	public static function of_email( string $email ): array {
		return self::find( self::EMAIL, self::email_key( $email ) );
	}

	/**
	 * The entry that a link of a mail names.
	 *
	 * @param int    $id    Its number.
	 * @param string $token What only the mail holds.
	 */
	public static function of_token( int $id, string $token ): ?WP_Post {
		$post = get_post( $id );
		return $post && self::TYPE === $post->post_type && '' !== $token && hash_equals( self::token( $id ), $token ) ? $post : null;
	}

	/**
	 * What only the mail holds.
	 *
	 * @param int $id The number of the entry.
	 */
	public static function token( int $id ): string {
		return (string) get_post_meta( $id, self::TOKEN, true );
	}

	/**
	 * What is kept of an entry: record, contact, consent, when it came and when it was confirmed.
	 *
	 * @param int $id Its number.
	 */
	public static function data( int $id ): array {
		$data = get_post_meta( $id, self::DATA, true );
		return is_array( $data ) ? $data : array();
	}

	/**
	 * Lets an entry wait for approval.
	 *
	 * @param int $id Its number.
	 */
	public static function confirm( int $id ): void {
		update_post_meta( $id, self::DATA, wp_slash( self::data( $id ) + array( 'confirmed' => gmdate( 'c' ) ) ) );
		self::set_status( $id, 'pending' );
	}

	/**
	 * Publishes an entry, or takes it back.
	 *
	 * @param int    $id     Its number.
	 * @param string $status `publish` or `pending`.
	 */
	public static function set_status( int $id, string $status ): void {
		wp_update_post(
			array(
				'ID'          => $id,
				'post_status' => $status,
			)
		);
	}

	/**
	 * All entries in a state.
	 *
	 * @param string|array $status The state.
	 * @param array        $more   What else they have to be.
	 */
	public static function all( string|array $status, array $more = array() ): array {
		return get_posts(
			$more + array(
				'post_type'   => self::TYPE,
				'post_status' => $status,
				'numberposts' => -1,
				'orderby'     => 'ID',
				'order'       => 'ASC',
			)
		);
	}

	/**
	 * Entries by a field.
	 *
	 * @param string $field One of the fields above.
	 * @param string $value What it holds.
	 */
	private static function find( string $field, string $value ): array {
		return self::all(
			array( self::UNCONFIRMED, 'pending', 'publish' ),
			array(
				'meta_key'   => $field, // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key
				'meta_value' => $value, // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_value
			)
		);
	}

	/**
	 * An address as it is compared.
	 *
	 * @param string $email The address.
	 */
	private static function email_key( string $email ): string {
		return strtolower( trim( $email ) );
	}

	/**
	 * A name and a call as they are compared.
	 *
	 * @param array $message The message.
	 */
	private static function name_key( array $message ): string {
		return hash( 'sha256', $message['record']['call'] . ' ' . strtolower( remove_accents( $message['record']['name'] ) ) );
	}
}
