using System.Collections.Frozen;

namespace AssetPlanning;

/// <summary>Every kind of finding the library raises (问题目录), in order of precedence: what is looked at first comes first.</summary>
public static partial class FindingCatalogue
{
    private static readonly FrozenDictionary<Code<FindingKind>, FindingKind> ByCode = Listed().ToFrozenDictionary(static kind => kind.Code);

    /// <summary>All kinds, in order of precedence.</summary>
    public static ValueList<FindingKind> All { get; } = [.. Listed()];

    /// <summary>The kind of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The kind, or null for a code of a user.</returns>
    public static FindingKind? Find(Code<FindingKind> code) => ByCode.GetValueOrDefault(code);

    /// <summary>Methods, not fields: static fields of a class in several files have no order to rely on.</summary>
    private static IEnumerable<FindingKind> Listed() =>
    [
        AmountTooLarge, AmountNegative, SelfPayment, ReservedParty, DayOutOfRange,
        InventoryEmpty, ParcelUnnamed, DuplicateParcel, DivisionMissing, HolderMissing, AreaNotPositive, UnknownRight, UnitCodeEmpty, TenureContradictsOwnership,
        .. OfTables(), .. OfSurvey(), .. OfUnitCodes(), .. OfRights(), .. OfRightTerms(), .. OfRepresentation(), .. OfParcelFiles(), .. OfBaseline(), .. OfPolicies(), .. OfDelivered(), .. OfParties(), .. OfTitles(), .. OfMonitoring(), .. OfAssets(),
        DuplicateLot, LotNamesUnknownParcel, LotNamesParcelTwice, .. OfTerritory(), .. OfLayerTrust(), NotInPlan, SeveralLots, RuleSilent, .. OfConformity(), .. OfPlans(), .. OfQuotas(),
        .. OfPermits(), .. OfStandards(), .. OfFeedback(), .. OfLandUses(), .. OfIncentives(), .. OfVillages(), .. OfProgrammePaths(), .. OfArrangements(),
        DuplicatePrice, PriceMissing, .. OfValuation(), NothingValued, .. OfDifferentiation(), .. OfEffects(), .. OfFiscalFunctions(), .. OfFacilities(),
        PurchaseOfCollectiveLand, RightNotCovered, MethodSilent, AmountImpossible, NothingIntegrated,
        DuplicateInstrument, LoanTermNotWhole, .. OfFinancing(), .. OfBudgets(), .. OfStudies(), .. OfRevenue(),
        SupplyBeforeIntegration, GrantOfCollectiveLand, GrantTermWithoutPrice, GrantTermNotChecked, GrantTermTooLong, GrantUseNotChecked, HeldUnsold, NothingSupplied,
        ApprovalCycle, PrerequisiteMissing,
        PortionsNotWhole, RatioOutOfRange, SharingAmountNegative, InstalmentsOutOfRange, BandsUnordered, UnitsDiffer, NoRulesWithin, LevelsUnclear, CoalitionsUnclear,
        ContributionsWorthNothing, LandPartyWithoutPortion, HurdleUnclear, SettledAlready, NegativePayment, OverPaid, Unallocated,
        ShortPayment, ShortPaymentLapsed, BearerUnknown, CallsDiffer, IdleLandMayBeTakenBack, LandAbovePortion, ClawbackOutstanding,
        DuplicateProductLine, ProductTermNotWhole,
        FileUnreadable, CatalogueUnsound, EditionAltered, UnconfirmedStatementUsed, PracticeStatementUsed, OwnCodeNeeded, DeclaredTwice, UnknownParameter, UnknownSource, FacetMismatch, UnknownFacetCode, ValueUnreadable,
        ValueOrBounds, PeriodEmpty, RowReplaced, RowsOverlap, OutOfBounds,
        NoRow, BeforeFirstVintage, VintageGap, BoundsOnly, DefaultRowUsed, UnconfirmedRowUsed, PracticeRowUsed,
        PartyInTwoGroups, PartyInACircle, CorrectionOfNothing, CorrectionTooLarge, PotLeftOpen,
        UnknownParty, UnknownInQuery, EmptyScope, WiderPostings, AssertionFailed, CashGap,
        GeometryMissing, NotPolygonal, NotPoint, NotLine, GeometryMalformed, GeometryTooLarge, OtherReferenceSystem, CoordinateNotFinite, CoordinatesInDegrees, SwappedAxes,
        OtherZonePrefix, OutOfFrame, TooFewPoints, RingUnclosed, RingCollapsed, SelfCrossing,
        RepeatedEdge, HoleOutsideShell, OverlappingParts, TooWide, LongEdge, ItemRepaired,
        FarFromMeridian, CoverageOverlaps, CoverageGaps, DustHidden, FragmentBelowGrid, FragmentRecomputed,
        FragmentUncertified, AdjustmentBeyondTolerance, OfficialAreaNotInSteps, PartBelowZero, NothingMeasured, AreasDiffer, OfficialAreaMissing, RecomputedAreaMissing, FindingsCutShort,
        ZonesOverlap, BoundaryNotFilled, Sliver, CutUndecided, OverlapTolerated, OutlineIncomplete, OutlineUncertified,
    ];

    /// <summary>金额超限.</summary>
    public static FindingKind AmountTooLarge => New(
        "calculation.amount-too-large",
        Severity.Error,
        "计算中出现超出 64 位整数（分）的金额或面积。",
        "An amount or area left the range of 64-bit whole numbers of fen.",
        "检查单价、面积、比率的单位与数量级。",
        "Check the units and magnitudes of prices, areas and ratios.");

    /// <summary>金额为负.</summary>
    public static FindingKind AmountNegative => New(
        "calculation.amount-negative",
        Severity.Error,
        "{0}：{1} 付给 {2} 的金额为 {3}，不能为负。",
        "{0}: {1} would pay {2} {3}; a flow is not negative.",
        "检查比率与单价的正负；反向收付应对调收付双方。",
        "Check the signs of ratios and prices; a flow the other way swaps its ends.");

    /// <summary>自己付给自己.</summary>
    public static FindingKind SelfPayment => New(
        "calculation.self-payment",
        Severity.Error,
        "{0}：{1} 付给自己，不是收付。",
        "{0}: {1} would pay itself; that is no flow.",
        "更正收付双方。",
        "Correct the two ends.");

    /// <summary>占用固定账户名称.</summary>
    public static FindingKind ReservedParty => New(
        "calculation.reserved-party",
        Severity.Error,
        "{0}：由 {1} 付给 {2}；market、supply-proceeds、product-proceeds 是固定账户，不能作为普通主体收付。",
        "{0}: from {1} to {2}; market, supply-proceeds and product-proceeds are standing accounts, not parties.",
        "给该主体另起名称。",
        "Give the party another name.");

    /// <summary>日期超出范围.</summary>
    public static FindingKind DayOutOfRange => New(
        "calculation.day-out-of-range",
        Severity.Error,
        "{0}：日期 {1} 不在 1900 至 2999 年之间。",
        "{0}: the day {1} is not between 1900 and 2999.",
        "更正日期或期限。",
        "Correct the day or the term.");

    private static FindingKind New(
        string code,
        Severity severity,
        string chinese,
        string english,
        string cureChinese,
        string cureEnglish,
        Citation? basis = null) => new()
        {
            Code = code,
            Severity = severity,
            Chinese = chinese,
            English = english,
            CureChinese = cureChinese,
            CureEnglish = cureEnglish,
            Basis = basis,
        };
}
