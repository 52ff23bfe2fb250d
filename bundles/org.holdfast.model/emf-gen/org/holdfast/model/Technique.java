/**
 */
package org.holdfast.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Technique</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a protection makes copies.
 * <!-- end-model-doc -->
 * @see org.holdfast.model.HoldfastPackage#getTechnique()
 * @model
 * @generated
 */
public enum Technique implements Enumerator
{
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "-"),

	/**
	 * The '<em><b>FULL BACKUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backup of all data each time.
	 * <!-- end-model-doc -->
	 * @see #FULL_BACKUP_VALUE
	 * @generated
	 * @ordered
	 */
	FULL_BACKUP(1, "FULL_BACKUP", "full"),

	/**
	 * The '<em><b>INCREMENTAL BACKUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backup of what changed since the last one.
	 * <!-- end-model-doc -->
	 * @see #INCREMENTAL_BACKUP_VALUE
	 * @generated
	 * @ordered
	 */
	INCREMENTAL_BACKUP(2, "INCREMENTAL_BACKUP", "incremental"),

	/**
	 * The '<em><b>SNAPSHOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state of a storage at one moment.
	 * <!-- end-model-doc -->
	 * @see #SNAPSHOT_VALUE
	 * @generated
	 * @ordered
	 */
	SNAPSHOT(3, "SNAPSHOT", "snapshot"),

	/**
	 * The '<em><b>SYNCHRONOUS REPLICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mirror: each change is at both places before it counts.
	 * <!-- end-model-doc -->
	 * @see #SYNCHRONOUS_REPLICATION_VALUE
	 * @generated
	 * @ordered
	 */
	SYNCHRONOUS_REPLICATION(4, "SYNCHRONOUS_REPLICATION", "synchronous"),

	/**
	 * The '<em><b>ASYNCHRONOUS REPLICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mirror that is a little behind.
	 * <!-- end-model-doc -->
	 * @see #ASYNCHRONOUS_REPLICATION_VALUE
	 * @generated
	 * @ordered
	 */
	ASYNCHRONOUS_REPLICATION(5, "ASYNCHRONOUS_REPLICATION", "asynchronous"),

	/**
	 * The '<em><b>IMAGE COPY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copy of the image of a virtual machine.
	 * <!-- end-model-doc -->
	 * @see #IMAGE_COPY_VALUE
	 * @generated
	 * @ordered
	 */
	IMAGE_COPY(6, "IMAGE_COPY", "image"),

	/**
	 * The '<em><b>COPY OF COPIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copies of the copies of another protection.
	 * <!-- end-model-doc -->
	 * @see #COPY_OF_COPIES_VALUE
	 * @generated
	 * @ordered
	 */
	COPY_OF_COPIES(7, "COPY_OF_COPIES", "copy");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model literal="-"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>FULL BACKUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backup of all data each time.
	 * <!-- end-model-doc -->
	 * @see #FULL_BACKUP
	 * @model literal="full"
	 * @generated
	 * @ordered
	 */
	public static final int FULL_BACKUP_VALUE = 1;

	/**
	 * The '<em><b>INCREMENTAL BACKUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backup of what changed since the last one.
	 * <!-- end-model-doc -->
	 * @see #INCREMENTAL_BACKUP
	 * @model literal="incremental"
	 * @generated
	 * @ordered
	 */
	public static final int INCREMENTAL_BACKUP_VALUE = 2;

	/**
	 * The '<em><b>SNAPSHOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state of a storage at one moment.
	 * <!-- end-model-doc -->
	 * @see #SNAPSHOT
	 * @model literal="snapshot"
	 * @generated
	 * @ordered
	 */
	public static final int SNAPSHOT_VALUE = 3;

	/**
	 * The '<em><b>SYNCHRONOUS REPLICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mirror: each change is at both places before it counts.
	 * <!-- end-model-doc -->
	 * @see #SYNCHRONOUS_REPLICATION
	 * @model literal="synchronous"
	 * @generated
	 * @ordered
	 */
	public static final int SYNCHRONOUS_REPLICATION_VALUE = 4;

	/**
	 * The '<em><b>ASYNCHRONOUS REPLICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mirror that is a little behind.
	 * <!-- end-model-doc -->
	 * @see #ASYNCHRONOUS_REPLICATION
	 * @model literal="asynchronous"
	 * @generated
	 * @ordered
	 */
	public static final int ASYNCHRONOUS_REPLICATION_VALUE = 5;

	/**
	 * The '<em><b>IMAGE COPY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copy of the image of a virtual machine.
	 * <!-- end-model-doc -->
	 * @see #IMAGE_COPY
	 * @model literal="image"
	 * @generated
	 * @ordered
	 */
	public static final int IMAGE_COPY_VALUE = 6;

	/**
	 * The '<em><b>COPY OF COPIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copies of the copies of another protection.
	 * <!-- end-model-doc -->
	 * @see #COPY_OF_COPIES
	 * @model literal="copy"
	 * @generated
	 * @ordered
	 */
	public static final int COPY_OF_COPIES_VALUE = 7;

	/**
	 * An array of all the '<em><b>Technique</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Technique[] VALUES_ARRAY =
		new Technique[]
		{
			UNSPECIFIED,
			FULL_BACKUP,
			INCREMENTAL_BACKUP,
			SNAPSHOT,
			SYNCHRONOUS_REPLICATION,
			ASYNCHRONOUS_REPLICATION,
			IMAGE_COPY,
			COPY_OF_COPIES,
		};

	/**
	 * A public read-only list of all the '<em><b>Technique</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Technique> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Technique</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Technique get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Technique result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Technique</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Technique getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Technique result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Technique</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Technique get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case FULL_BACKUP_VALUE: return FULL_BACKUP;
			case INCREMENTAL_BACKUP_VALUE: return INCREMENTAL_BACKUP;
			case SNAPSHOT_VALUE: return SNAPSHOT;
			case SYNCHRONOUS_REPLICATION_VALUE: return SYNCHRONOUS_REPLICATION;
			case ASYNCHRONOUS_REPLICATION_VALUE: return ASYNCHRONOUS_REPLICATION;
			case IMAGE_COPY_VALUE: return IMAGE_COPY;
			case COPY_OF_COPIES_VALUE: return COPY_OF_COPIES;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Technique(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //Technique
