/**
 */
package org.holdfast.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.holdfast.model.CaptureMode;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.Copy;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;

import org.holdfast.model.value.CostRate;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Duration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Protection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getCopyOf <em>Copy Of</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getHeld <em>Held</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getTakes <em>Takes</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getShippedAfter <em>Shipped After</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getLag <em>Lag</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getBandwidth <em>Bandwidth</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getKept <em>Kept</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getCopies <em>Copies</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#isEncrypted <em>Encrypted</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getRestoreRate <em>Restore Rate</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getRestartTime <em>Restart Time</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getServes <em>Serves</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#isCapturesTogether <em>Captures Together</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getCaptureMode <em>Capture Mode</em>}</li>
 *   <li>{@link org.holdfast.model.impl.ProtectionImpl#getProtects <em>Protects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProtectionImpl extends ElementImpl implements Protection
{
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final Technique TECHNIQUE_EDEFAULT = Technique.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected Technique technique = TECHNIQUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCopyOf() <em>Copy Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyOf()
	 * @generated
	 * @ordered
	 */
	protected Protection copyOf;

	/**
	 * The default value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected static final Duration INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected Duration interval = INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeld() <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeld()
	 * @generated
	 * @ordered
	 */
	protected static final Duration HELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeld() <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeld()
	 * @generated
	 * @ordered
	 */
	protected Duration held = HELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakes() <em>Takes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakes()
	 * @generated
	 * @ordered
	 */
	protected static final Duration TAKES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTakes() <em>Takes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakes()
	 * @generated
	 * @ordered
	 */
	protected Duration takes = TAKES_EDEFAULT;

	/**
	 * The default value of the '{@link #getShippedAfter() <em>Shipped After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShippedAfter()
	 * @generated
	 * @ordered
	 */
	protected static final Duration SHIPPED_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShippedAfter() <em>Shipped After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShippedAfter()
	 * @generated
	 * @ordered
	 */
	protected Duration shippedAfter = SHIPPED_AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLag() <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLag()
	 * @generated
	 * @ordered
	 */
	protected static final Duration LAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLag() <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLag()
	 * @generated
	 * @ordered
	 */
	protected Duration lag = LAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getBandwidth() <em>Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidth()
	 * @generated
	 * @ordered
	 */
	protected static final DataRate BANDWIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBandwidth() <em>Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidth()
	 * @generated
	 * @ordered
	 */
	protected DataRate bandwidth = BANDWIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getKept() <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKept()
	 * @generated
	 * @ordered
	 */
	protected static final Duration KEPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKept() <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKept()
	 * @generated
	 * @ordered
	 */
	protected Duration kept = KEPT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCopies() <em>Copies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopies()
	 * @generated
	 * @ordered
	 */
	protected EList<Copy> copies;

	/**
	 * The default value of the '{@link #isEncrypted() <em>Encrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEncrypted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENCRYPTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEncrypted() <em>Encrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEncrypted()
	 * @generated
	 * @ordered
	 */
	protected boolean encrypted = ENCRYPTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestoreRate() <em>Restore Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestoreRate()
	 * @generated
	 * @ordered
	 */
	protected static final DataRate RESTORE_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestoreRate() <em>Restore Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestoreRate()
	 * @generated
	 * @ordered
	 */
	protected DataRate restoreRate = RESTORE_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestartTime() <em>Restart Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartTime()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESTART_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestartTime() <em>Restart Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartTime()
	 * @generated
	 * @ordered
	 */
	protected Duration restartTime = RESTART_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final CostRate COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected CostRate cost = COST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServes() <em>Serves</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServes()
	 * @generated
	 * @ordered
	 */
	protected EList<ComponentKind> serves;

	/**
	 * The default value of the '{@link #isCapturesTogether() <em>Captures Together</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCapturesTogether()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CAPTURES_TOGETHER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCapturesTogether() <em>Captures Together</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCapturesTogether()
	 * @generated
	 * @ordered
	 */
	protected boolean capturesTogether = CAPTURES_TOGETHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaptureMode() <em>Capture Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureMode()
	 * @generated
	 * @ordered
	 */
	protected static final CaptureMode CAPTURE_MODE_EDEFAULT = CaptureMode.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getCaptureMode() <em>Capture Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureMode()
	 * @generated
	 * @ordered
	 */
	protected CaptureMode captureMode = CAPTURE_MODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtectionImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return HoldfastPackage.Literals.PROTECTION;
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
	public void setName(String newName)
	{
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle()
	{
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle)
	{
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Technique getTechnique()
	{
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(Technique newTechnique)
	{
		Technique oldTechnique = technique;
		technique = newTechnique == null ? TECHNIQUE_EDEFAULT : newTechnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protection getCopyOf()
	{
		if (copyOf != null && copyOf.eIsProxy())
		{
			InternalEObject oldCopyOf = (InternalEObject)copyOf;
			copyOf = (Protection)eResolveProxy(oldCopyOf);
			if (copyOf != oldCopyOf)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, HoldfastPackage.PROTECTION__COPY_OF, oldCopyOf, copyOf));
			}
		}
		return copyOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Protection basicGetCopyOf()
	{
		return copyOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopyOf(Protection newCopyOf)
	{
		Protection oldCopyOf = copyOf;
		copyOf = newCopyOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__COPY_OF, oldCopyOf, copyOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getInterval()
	{
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterval(Duration newInterval)
	{
		Duration oldInterval = interval;
		interval = newInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__INTERVAL, oldInterval, interval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getHeld()
	{
		return held;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeld(Duration newHeld)
	{
		Duration oldHeld = held;
		held = newHeld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__HELD, oldHeld, held));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getTakes()
	{
		return takes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakes(Duration newTakes)
	{
		Duration oldTakes = takes;
		takes = newTakes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__TAKES, oldTakes, takes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getShippedAfter()
	{
		return shippedAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShippedAfter(Duration newShippedAfter)
	{
		Duration oldShippedAfter = shippedAfter;
		shippedAfter = newShippedAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__SHIPPED_AFTER, oldShippedAfter, shippedAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getLag()
	{
		return lag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLag(Duration newLag)
	{
		Duration oldLag = lag;
		lag = newLag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__LAG, oldLag, lag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataRate getBandwidth()
	{
		return bandwidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBandwidth(DataRate newBandwidth)
	{
		DataRate oldBandwidth = bandwidth;
		bandwidth = newBandwidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__BANDWIDTH, oldBandwidth, bandwidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getKept()
	{
		return kept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKept(Duration newKept)
	{
		Duration oldKept = kept;
		kept = newKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__KEPT, oldKept, kept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Copy> getCopies()
	{
		if (copies == null)
		{
			copies = new EObjectContainmentEList<Copy>(Copy.class, this, HoldfastPackage.PROTECTION__COPIES);
		}
		return copies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEncrypted()
	{
		return encrypted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncrypted(boolean newEncrypted)
	{
		boolean oldEncrypted = encrypted;
		encrypted = newEncrypted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__ENCRYPTED, oldEncrypted, encrypted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataRate getRestoreRate()
	{
		return restoreRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestoreRate(DataRate newRestoreRate)
	{
		DataRate oldRestoreRate = restoreRate;
		restoreRate = newRestoreRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__RESTORE_RATE, oldRestoreRate, restoreRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRestartTime()
	{
		return restartTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartTime(Duration newRestartTime)
	{
		Duration oldRestartTime = restartTime;
		restartTime = newRestartTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__RESTART_TIME, oldRestartTime, restartTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostRate getCost()
	{
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(CostRate newCost)
	{
		CostRate oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ComponentKind> getServes()
	{
		if (serves == null)
		{
			serves = new EObjectResolvingEList<ComponentKind>(ComponentKind.class, this, HoldfastPackage.PROTECTION__SERVES);
		}
		return serves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCapturesTogether()
	{
		return capturesTogether;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturesTogether(boolean newCapturesTogether)
	{
		boolean oldCapturesTogether = capturesTogether;
		capturesTogether = newCapturesTogether;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__CAPTURES_TOGETHER, oldCapturesTogether, capturesTogether));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaptureMode getCaptureMode()
	{
		return captureMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaptureMode(CaptureMode newCaptureMode)
	{
		CaptureMode oldCaptureMode = captureMode;
		captureMode = newCaptureMode == null ? CAPTURE_MODE_EDEFAULT : newCaptureMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HoldfastPackage.PROTECTION__CAPTURE_MODE, oldCaptureMode, captureMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Protectable> getProtects()
	{
		return org.holdfast.model.inverse.Inverses.protects(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case HoldfastPackage.PROTECTION__COPIES:
				return ((InternalEList<?>)getCopies()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case HoldfastPackage.PROTECTION__NAME:
				return getName();
			case HoldfastPackage.PROTECTION__TITLE:
				return getTitle();
			case HoldfastPackage.PROTECTION__TECHNIQUE:
				return getTechnique();
			case HoldfastPackage.PROTECTION__COPY_OF:
				if (resolve) return getCopyOf();
				return basicGetCopyOf();
			case HoldfastPackage.PROTECTION__INTERVAL:
				return getInterval();
			case HoldfastPackage.PROTECTION__HELD:
				return getHeld();
			case HoldfastPackage.PROTECTION__TAKES:
				return getTakes();
			case HoldfastPackage.PROTECTION__SHIPPED_AFTER:
				return getShippedAfter();
			case HoldfastPackage.PROTECTION__LAG:
				return getLag();
			case HoldfastPackage.PROTECTION__BANDWIDTH:
				return getBandwidth();
			case HoldfastPackage.PROTECTION__KEPT:
				return getKept();
			case HoldfastPackage.PROTECTION__COPIES:
				return getCopies();
			case HoldfastPackage.PROTECTION__ENCRYPTED:
				return isEncrypted();
			case HoldfastPackage.PROTECTION__RESTORE_RATE:
				return getRestoreRate();
			case HoldfastPackage.PROTECTION__RESTART_TIME:
				return getRestartTime();
			case HoldfastPackage.PROTECTION__COST:
				return getCost();
			case HoldfastPackage.PROTECTION__SERVES:
				return getServes();
			case HoldfastPackage.PROTECTION__CAPTURES_TOGETHER:
				return isCapturesTogether();
			case HoldfastPackage.PROTECTION__CAPTURE_MODE:
				return getCaptureMode();
			case HoldfastPackage.PROTECTION__PROTECTS:
				return getProtects();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case HoldfastPackage.PROTECTION__NAME:
				setName((String)newValue);
				return;
			case HoldfastPackage.PROTECTION__TITLE:
				setTitle((String)newValue);
				return;
			case HoldfastPackage.PROTECTION__TECHNIQUE:
				setTechnique((Technique)newValue);
				return;
			case HoldfastPackage.PROTECTION__COPY_OF:
				setCopyOf((Protection)newValue);
				return;
			case HoldfastPackage.PROTECTION__INTERVAL:
				setInterval((Duration)newValue);
				return;
			case HoldfastPackage.PROTECTION__HELD:
				setHeld((Duration)newValue);
				return;
			case HoldfastPackage.PROTECTION__TAKES:
				setTakes((Duration)newValue);
				return;
			case HoldfastPackage.PROTECTION__SHIPPED_AFTER:
				setShippedAfter((Duration)newValue);
				return;
			case HoldfastPackage.PROTECTION__LAG:
				setLag((Duration)newValue);
				return;
			case HoldfastPackage.PROTECTION__BANDWIDTH:
				setBandwidth((DataRate)newValue);
				return;
			case HoldfastPackage.PROTECTION__KEPT:
				setKept((Duration)newValue);
				return;
			case HoldfastPackage.PROTECTION__COPIES:
				getCopies().clear();
				getCopies().addAll((Collection<? extends Copy>)newValue);
				return;
			case HoldfastPackage.PROTECTION__ENCRYPTED:
				setEncrypted((Boolean)newValue);
				return;
			case HoldfastPackage.PROTECTION__RESTORE_RATE:
				setRestoreRate((DataRate)newValue);
				return;
			case HoldfastPackage.PROTECTION__RESTART_TIME:
				setRestartTime((Duration)newValue);
				return;
			case HoldfastPackage.PROTECTION__COST:
				setCost((CostRate)newValue);
				return;
			case HoldfastPackage.PROTECTION__SERVES:
				getServes().clear();
				getServes().addAll((Collection<? extends ComponentKind>)newValue);
				return;
			case HoldfastPackage.PROTECTION__CAPTURES_TOGETHER:
				setCapturesTogether((Boolean)newValue);
				return;
			case HoldfastPackage.PROTECTION__CAPTURE_MODE:
				setCaptureMode((CaptureMode)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case HoldfastPackage.PROTECTION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__COPY_OF:
				setCopyOf((Protection)null);
				return;
			case HoldfastPackage.PROTECTION__INTERVAL:
				setInterval(INTERVAL_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__HELD:
				setHeld(HELD_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__TAKES:
				setTakes(TAKES_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__SHIPPED_AFTER:
				setShippedAfter(SHIPPED_AFTER_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__LAG:
				setLag(LAG_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__BANDWIDTH:
				setBandwidth(BANDWIDTH_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__KEPT:
				setKept(KEPT_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__COPIES:
				getCopies().clear();
				return;
			case HoldfastPackage.PROTECTION__ENCRYPTED:
				setEncrypted(ENCRYPTED_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__RESTORE_RATE:
				setRestoreRate(RESTORE_RATE_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__RESTART_TIME:
				setRestartTime(RESTART_TIME_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__COST:
				setCost(COST_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__SERVES:
				getServes().clear();
				return;
			case HoldfastPackage.PROTECTION__CAPTURES_TOGETHER:
				setCapturesTogether(CAPTURES_TOGETHER_EDEFAULT);
				return;
			case HoldfastPackage.PROTECTION__CAPTURE_MODE:
				setCaptureMode(CAPTURE_MODE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case HoldfastPackage.PROTECTION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case HoldfastPackage.PROTECTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case HoldfastPackage.PROTECTION__TECHNIQUE:
				return technique != TECHNIQUE_EDEFAULT;
			case HoldfastPackage.PROTECTION__COPY_OF:
				return copyOf != null;
			case HoldfastPackage.PROTECTION__INTERVAL:
				return INTERVAL_EDEFAULT == null ? interval != null : !INTERVAL_EDEFAULT.equals(interval);
			case HoldfastPackage.PROTECTION__HELD:
				return HELD_EDEFAULT == null ? held != null : !HELD_EDEFAULT.equals(held);
			case HoldfastPackage.PROTECTION__TAKES:
				return TAKES_EDEFAULT == null ? takes != null : !TAKES_EDEFAULT.equals(takes);
			case HoldfastPackage.PROTECTION__SHIPPED_AFTER:
				return SHIPPED_AFTER_EDEFAULT == null ? shippedAfter != null : !SHIPPED_AFTER_EDEFAULT.equals(shippedAfter);
			case HoldfastPackage.PROTECTION__LAG:
				return LAG_EDEFAULT == null ? lag != null : !LAG_EDEFAULT.equals(lag);
			case HoldfastPackage.PROTECTION__BANDWIDTH:
				return BANDWIDTH_EDEFAULT == null ? bandwidth != null : !BANDWIDTH_EDEFAULT.equals(bandwidth);
			case HoldfastPackage.PROTECTION__KEPT:
				return KEPT_EDEFAULT == null ? kept != null : !KEPT_EDEFAULT.equals(kept);
			case HoldfastPackage.PROTECTION__COPIES:
				return copies != null && !copies.isEmpty();
			case HoldfastPackage.PROTECTION__ENCRYPTED:
				return encrypted != ENCRYPTED_EDEFAULT;
			case HoldfastPackage.PROTECTION__RESTORE_RATE:
				return RESTORE_RATE_EDEFAULT == null ? restoreRate != null : !RESTORE_RATE_EDEFAULT.equals(restoreRate);
			case HoldfastPackage.PROTECTION__RESTART_TIME:
				return RESTART_TIME_EDEFAULT == null ? restartTime != null : !RESTART_TIME_EDEFAULT.equals(restartTime);
			case HoldfastPackage.PROTECTION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case HoldfastPackage.PROTECTION__SERVES:
				return serves != null && !serves.isEmpty();
			case HoldfastPackage.PROTECTION__CAPTURES_TOGETHER:
				return capturesTogether != CAPTURES_TOGETHER_EDEFAULT;
			case HoldfastPackage.PROTECTION__CAPTURE_MODE:
				return captureMode != CAPTURE_MODE_EDEFAULT;
			case HoldfastPackage.PROTECTION__PROTECTS:
				return !getProtects().isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
	{
		if (baseClass == NamedElement.class)
		{
			switch (derivedFeatureID)
			{
				case HoldfastPackage.PROTECTION__NAME: return HoldfastPackage.NAMED_ELEMENT__NAME;
				case HoldfastPackage.PROTECTION__TITLE: return HoldfastPackage.NAMED_ELEMENT__TITLE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
	{
		if (baseClass == NamedElement.class)
		{
			switch (baseFeatureID)
			{
				case HoldfastPackage.NAMED_ELEMENT__NAME: return HoldfastPackage.PROTECTION__NAME;
				case HoldfastPackage.NAMED_ELEMENT__TITLE: return HoldfastPackage.PROTECTION__TITLE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", title: ");
		result.append(title);
		result.append(", technique: ");
		result.append(technique);
		result.append(", interval: ");
		result.append(interval);
		result.append(", held: ");
		result.append(held);
		result.append(", takes: ");
		result.append(takes);
		result.append(", shippedAfter: ");
		result.append(shippedAfter);
		result.append(", lag: ");
		result.append(lag);
		result.append(", bandwidth: ");
		result.append(bandwidth);
		result.append(", kept: ");
		result.append(kept);
		result.append(", encrypted: ");
		result.append(encrypted);
		result.append(", restoreRate: ");
		result.append(restoreRate);
		result.append(", restartTime: ");
		result.append(restartTime);
		result.append(", cost: ");
		result.append(cost);
		result.append(", capturesTogether: ");
		result.append(capturesTogether);
		result.append(", captureMode: ");
		result.append(captureMode);
		result.append(')');
		return result.toString();
	}

} //ProtectionImpl
