<?php
/**
 * What the form sends, checked by the schema of the package and by what a schema cannot say.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** Anybody can post to an address: nothing is believed because the form has checked it. */
final class Message {

	/** The form makes ids of up to 60 letters. */
	private const LONGEST_ID = 100;

	private const LANGUAGE = '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/D';

	/**
	 * What is wrong, by the path of the field, in words for readers.
	 *
	 * @var array<string, string>
	 */
	private array $faults = array();

	/**
	 * Reads a message.
	 *
	 * @param mixed $json What was sent.
	 * @return array{0: ?array, 1: array<string, string>} The message, absent where something is wrong, and what is wrong.
	 */
	public static function read( mixed $json ): array {
		$reader  = new self();
		$message = $reader->value( $json, Files::json( 'schema/endorsement-message.json' ), '' );
		if ( ! $reader->faults ) {
			$reader->check( $message );
		}
		return array( $reader->faults ? null : $message, $reader->faults );
	}

	/**
	 * A value without tricks, and without what the schema does not know.
	 *
	 * @param mixed  $value  As it was sent.
	 * @param array  $schema What it has to be.
	 * @param string $path   Where it stands.
	 */
	private function value( mixed $value, array $schema, string $path ): mixed {
		if ( 'object' === $schema['type'] ) {
			return $this->fields( is_array( $value ) ? $value : array(), $schema, $path );
		}
		if ( 'array' === $schema['type'] ) {
			// WordPress takes a text for a list of its words.
			$value = is_array( $value ) ? array_map( static fn( $one ) => is_string( $one ) ? self::clean( $one ) : $one, array_values( $value ) ) : null;
		}
		$value = is_string( $value ) ? self::clean( $value ) : $value;
		if ( isset( $schema['const'] ) ) {
			$schema['enum'] = array( $schema['const'] );
		}
		$valid = rest_validate_value_from_schema( $value, $schema, $path );
		if ( is_wp_error( $valid ) ) {
			$this->faults[ $path ] = 'rest_too_long' === $valid->get_error_code() ? __( 'This is too long.', 'leave-x-letter' ) : __( 'This cannot be used.', 'leave-x-letter' );
		} elseif ( 'uri' === ( $schema['format'] ?? '' ) && ! Address::is_https( $value ) ) {
			$this->faults[ $path ] = __( 'This must be an address that starts with https://.', 'leave-x-letter' );
		}
		return $value;
	}

	/**
	 * The fields that the schema knows.
	 *
	 * @param array  $values As they were sent.
	 * @param array  $schema What they have to be.
	 * @param string $path   Where they stand.
	 */
	private function fields( array $values, array $schema, string $path ): array {
		$read = array();
		foreach ( $schema['properties'] as $name => $one ) {
			$below = ltrim( "{$path}.{$name}", '.' );
			if ( isset( $values[ $name ] ) ) {
				$read[ $name ] = $this->value( $values[ $name ], $one, $below );
			} elseif ( in_array( $name, $schema['required'], true ) ) {
				$this->faults[ $below ] = __( 'This is missing.', 'leave-x-letter' );
			}
		}
		return $read;
	}

	/**
	 * What no schema of one field can say.
	 *
	 * @param array $message The message.
	 */
	private function check( array $message ): void {
		$record    = $message['record'];
		$is_person = 'person' === $record['kind'];
		$wrong     = array(
			'record.id'          => strlen( $record['id'] ) > self::LONGEST_ID,
			'record.lang'        => isset( $record['lang'] ) && ! preg_match( self::LANGUAGE, $record['lang'] ),
			'consent.lang'       => ! preg_match( self::LANGUAGE, $message['consent']['lang'] ),
			// The name is in a mail to an address that a stranger has typed: it leads nowhere.
			'record.name'        => str_contains( $record['name'], '//' ),
			'record.call'        => Settings::call() !== $record['call'],
			'record.kind'        => ! Settings::may_endorse( $record['kind'] ),
			'record.position'    => ! $is_person && isset( $record['position'] ),
			'record.affiliation' => ! $is_person && isset( $record['affiliation'] ),
			'record.place'       => ! $is_person && isset( $record['place'] ),
			'record.source.type' => ! in_array( $record['source']['type'], array( 'form', 'statement' ), true ),
			'record.source.url'  => 'statement' === $record['source']['type'] && ! isset( $record['source']['url'] ),
			'contact.name'       => ! $is_person && ! isset( $message['contact']['name'] ),
			'contact.email'      => ! is_email( $message['contact']['email'] ),
			'consent.statements' => $is_person && count( $message['consent']['statements'] ) < 2,
		);
		foreach ( array_keys( array_filter( $wrong ) ) as $path ) {
			$this->faults[ $path ] = __( 'This cannot be used.', 'leave-x-letter' );
		}
	}

	/**
	 * Takes out of a text what a reader cannot see and an impostor could use.
	 *
	 * @param string $text As it was sent.
	 */
	private static function clean( string $text ): string {
		$single = preg_replace( '/\s+/u', ' ', wp_check_invalid_utf8( $text ) );
		return trim( (string) preg_replace( '/(?![\x{200c}\x{200d}])[\p{Cc}\p{Cf}\p{Co}]/u', '', (string) $single ) );
	}
}
