<?php
/**
 * Where `<leave-x-endorse>` posts: checks, keeps, asks by mail.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

use WP_Post;
use WP_REST_Request;
use WP_REST_Response;

/** Its answers are those that the form expects. */
final class Receiver {

	public const ROUTE = self::SPACE . self::PATH;

	private const SPACE = 'leave-x-letter/v1';
	private const PATH  = '/endorsements';

	/** The longest message that the schema allows is far shorter. */
	private const LARGEST = 30000;

	/** How often one address on the net may try in an hour, and one of e-mail get a mail in a day. */
	private const MOST_TRIES = 20;
	private const MOST_MAILS = 3;

	/** How many may wait for a confirmation at the same time before others have to wait. */
	private const MOST_PENDING = 1000;

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action( 'rest_api_init', array( self::class, 'register_route' ) );
	}

	/** Anybody may read the list, and send an endorsement where the site receives any. */
	public static function register_route(): void {
		register_rest_route(
			self::SPACE,
			self::PATH,
			array(
				array(
					'methods'             => 'GET',
					'callback'            => static fn() => new WP_REST_Response( Published::records() ),
					'permission_callback' => '__return_true',
				),
				array(
					'methods'             => 'POST',
					'callback'            => array( self::class, 'answer' ),
					'permission_callback' => array( Settings::class, 'receives' ),
				),
			)
		);
	}

	/**
	 * Answers a message.
	 *
	 * @param WP_REST_Request $request What was sent.
	 */
	public static function answer( WP_REST_Request $request ): WP_REST_Response {
		if ( strlen( $request->get_body() ) > self::LARGEST ) {
			return new WP_REST_Response( (object) array(), 413 );
		}
		Tidy::forget_old_ones();
		$wait = Tries::wait( 'from ' . self::sender(), self::MOST_TRIES, HOUR_IN_SECONDS );
		if ( $wait ) {
			return self::busy( $wait );
		}
		list( $message, $faults ) = Message::read( $request->get_json_params() );
		return $message
			? self::receive( $message, (string) $request->get_header( 'idempotency_key' ) )
			: new WP_REST_Response( array( 'errors' => (object) $faults ), 400 );
	}

	/**
	 * Keeps a message that is in order.
	 *
	 * @param array  $message The message.
	 * @param string $key     The same for all attempts of one form.
	 */
	private static function receive( array $message, string $key ): WP_REST_Response {
		$done   = new WP_REST_Response( (object) array(), 201 );
		$before = Entries::of_key( $key );
		if ( $before && ( Entries::UNCONFIRMED !== $before->post_status || self::is_same( $before, $message ) ) ) {
			$done->set_status( 200 );
			return $done;
		}
		// Nothing is published that an editor does not see in the list.
		$message['record']['source'] = self::source( $message['record'] );
		$is_person = 'person' === $message['record']['kind'];
		$known     = $is_person ? self::of_person( $message ) : self::others( $before, self::of_organisation( $message ) );
		if ( $known && ! $is_person ) {
			return new WP_REST_Response( (object) array(), 409 );
		}
		if ( ! $before && count( Entries::all( Entries::UNCONFIRMED, array( 'fields' => 'ids' ) ) ) >= self::MOST_PENDING ) {
			return self::busy( MINUTE_IN_SECONDS );
		}
		$wait = Tries::wait( 'mail to ' . strtolower( $message['contact']['email'] ), self::MOST_MAILS, DAY_IN_SECONDS );
		if ( $wait ) {
			return self::busy( $wait );
		}
		// Nobody is told who is on a list of opinions but the owner of the address.
		$known = self::others( $before, $known );
		if ( $known ) {
			Mails::known( $known[0]->ID );
			return $done;
		}
		// What is replaced gets another secret: who had the first one has not seen this message.
		if ( $before ) {
			wp_delete_post( $before->ID, true );
		}
		$id = Entries::add( $message, $key );
		if ( ! $id || ! Mails::confirm( $id ) ) {
			wp_delete_post( $id, true );
			return new WP_REST_Response( (object) array(), 503 );
		}
		return $done;
	}

	/**
	 * The source of a record: the form of this site, or a page of who endorses.
	 *
	 * @param array $record The record.
	 */
	private static function source( array $record ): array {
		$publisher = 'form' === $record['source']['type'] ? Settings::publisher() : $record['name'];
		return compact( 'publisher' ) + array_intersect_key( $record['source'], array_flip( array( 'type', 'url' ) ) );
	}

	/**
	 * Entries without the one that a message replaces.
	 *
	 * @param ?WP_Post $before The one that it replaces.
	 * @param array    $posts  The entries.
	 */
	private static function others( ?WP_Post $before, array $posts ): array {
		return array_values( array_filter( $posts, static fn( $post ) => $post->ID !== $before?->ID ) );
	}

	/**
	 * What is there of an organisation, by its name and the call: nobody keeps a name from others by a message that was never confirmed.
	 *
	 * @param array $message The message.
	 */
	private static function of_organisation( array $message ): array {
		$sent = array_column( Entries::of_email( $message['contact']['email'] ), 'ID' );
		return array_filter(
			Entries::of_name( $message ),
			static fn( $post ) => Entries::UNCONFIRMED !== $post->post_status || in_array( $post->ID, $sent, true )
		);
	}

	/**
	 * What is there of a person, by the address and the call.
	 *
	 * @param array $message The message.
	 */
	private static function of_person( array $message ): array {
		return array_filter(
			Entries::of_email( $message['contact']['email'] ),
			static function ( $post ) use ( $message ) {
				$record = Entries::data( $post->ID )['record'];
				return 'person' === $record['kind'] && $record['call'] === $message['record']['call'];
			}
		);
	}

	/**
	 * Whether a message says what an entry says.
	 *
	 * @param WP_Post $post    The entry.
	 * @param array   $message The message.
	 */
	private static function is_same( WP_Post $post, array $message ): bool {
		$data   = Entries::data( $post->ID );
		$stable = static fn( array $one ) => array(
			array_diff_key( $one['record'], array_flip( array( 'id', 'source' ) ) ),
			$one['record']['source']['url'] ?? null,
			$one['contact'],
			$one['consent'],
		);
		return $stable( $data ) === $stable( $message );
	}

	/** Where a message comes from; of IPv6 what belongs to one connection, which has more addresses than anybody could count. */
	private static function sender(): string {
		$address = sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ?? '' ) );
		return str_contains( $address, ':' ) ? wp_privacy_anonymize_ip( $address ) : $address;
	}

	/**
	 * Asks for patience.
	 *
	 * @param int $seconds How long.
	 */
	private static function busy( int $seconds ): WP_REST_Response {
		return new WP_REST_Response( (object) array(), 429, array( 'Retry-After' => $seconds ) );
	}
}
