using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>A rule's turn at one subject (管控轮次). A rule that says nothing has checked nothing, and ground it says nothing of was not checked.</summary>
/// <remarks>
/// A rule speaks of the whole subject (<see cref="Clear"/>, <see cref="Against"/>) or of its ground piece by piece; the verdict follows from
/// what it said by one order of precedence, which no rule can change. An objection made is never lifted.
/// </remarks>
public ref partial struct ConformityTurn
{
    // All fields stand here: a structure in several files has no order of them.
    private readonly string rule;
    private readonly ActivityRulings? rulings;
    private readonly AreaTolerance? tolerance;
    private FindingKind? kind;
    private ValueList<Figure> arguments;
    private VerdictStatus said = VerdictStatus.NotChecked;
    private bool hasSpoken, isUnlisted, hasUnknown;
    private MeasuredArea objected, allowed;
    private int restrictedPieces, judgedPieces;
    private Consequence strictest = Consequence.Allowed;

    internal ConformityTurn(Parcel parcel, ValueList<Lot> lots, string rule)
    {
        (Subject, Right, LandUse, Lots, this.rule) = (parcel.Subject, parcel.Right, parcel.LandUse, lots, rule);
    }

    internal ConformityTurn(ConformitySubject subject, StatedRule rule, SubjectGround ground, ActivityRulings rulings, string name)
    {
        (Subject, Activity, Right, LandUse) = (subject.Id, subject.Activity, subject.Right, subject.LandUse);
        Owner = rule.Side == RuleSide.Owner ? subject.Owner : null;
        Ground = ground;
        (this.rule, tolerance, this.rulings) = (name, rule.Tolerance, rulings);
    }

    /// <summary>The name of the subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>What is to be done (拟开展活动), where it is stated.</summary>
    public Code<LandActivity>? Activity { get; }

    /// <summary>The right it is or is to be held by (权利类型), where it is known.</summary>
    public Code<RightType>? Right { get; }

    /// <summary>Its present class in the survey (现状地类), where it is known.</summary>
    public Code<LandUse>? LandUse { get; }

    /// <summary>Whose it is (权属); a rule of the regulator is never told.</summary>
    public SubjectOwner? Owner { get; }

    /// <summary>The lots of the detailed plan that name it.</summary>
    public ValueList<Lot> Lots { get; }

    /// <summary>The ground of the subject on the layers the rule watches; nothing where the rule watches none.</summary>
    public SubjectGround Ground { get; }

    /// <summary>Writes down what becomes of each piece, when a verdict is to be told.</summary>
    internal List<VerdictPart>? Parts { get; init; }

    /// <summary>Marks the pieces somebody has something against.</summary>
    internal Span<bool> Marks { get; init; }

    /// <summary>Marks the pieces this rule has judged.</summary>
    internal Span<bool> Judged { get; init; }

    /// <summary>The finding; a rule that said nothing has checked nothing, and that is one too.</summary>
    internal readonly FindingKind? Kind => kind ?? (said == VerdictStatus.Clear ? null : FindingCatalogue.RuleSilent);

    internal readonly ValueList<Figure> Arguments => kind is null ? [Figure.Name(rule)] : arguments;

    /// <summary>The verdict of a rule that looked at no map.</summary>
    internal readonly Verdict Verdict => new()
    {
        Subject = Subject,
        Rule = rule,
        Status = said,
        Consequence = ConsequenceOf(said),
        Finding = kind?.Code,
    };

    /// <summary>Finds nothing in the way; it does not lift an objection already made.</summary>
    public void Clear()
    {
        said = kind is null ? VerdictStatus.Clear : said;
        hasSpoken = true;
    }

    /// <summary>Finds something in the way, or missing.</summary>
    /// <param name="status">What was found.</param>
    /// <param name="kind">The finding that tells of it.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Against(VerdictStatus status, FindingKind kind, ValueList<Figure> arguments = default)
    {
        _ = FindingKind.RequireSettingAside(kind);
        if (status == VerdictStatus.Clear)
        {
            throw new ArgumentOutOfRangeException(nameof(status), "An objection is not clear.");
        }

        (said, this.kind, this.arguments, hasSpoken) = (status, kind, arguments, true);
    }

    private static Consequence? ConsequenceOf(VerdictStatus status) => status switch
    {
        VerdictStatus.Conflict => Consequence.Forbidden,
        VerdictStatus.Clear => Consequence.Allowed,
        _ => null,
    };
}
