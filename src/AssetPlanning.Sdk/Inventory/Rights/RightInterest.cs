using AssetPlanning.Rulebook;
using AssetPlanning.Sharing;

namespace AssetPlanning.Inventory;

/// <summary>A right on a piece of ground as the register holds it (权利): what, where in height, for how long, whose.</summary>
/// <remarks>Dates count as in law: <see cref="From"/> is the first day, <see cref="Until"/> the first day it no longer holds.</remarks>
public sealed record RightInterest
{
    /// <summary>Its name in the register (权利编号).</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>权利类型.</summary>
    public required Code<RightType> Right { get; init; }

    /// <summary>The parcel, sea area, mine or water it lies on (客体).</summary>
    public required SubjectId Ground { get; init => field = value.OrThrow(); }

    /// <summary>空间层次; rights on one ground exclude each other layer by layer.</summary>
    public required ValueList<SpatialLayer> Layers { get; init; }

    /// <summary>Who holds which part (权利人及份额); the parts add up to exactly 1.</summary>
    public required ValueList<Portion> Holders { get; init; }

    /// <summary>起始日.</summary>
    public required DateOnly From { get; init; }

    /// <summary>终止日, the first day it no longer holds; none where the right has no term.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>用途, by which the law tells terms apart.</summary>
    public Code<Purpose>? Purpose { get; init; }

    /// <summary>The right it is carved out of (母权利); none where it comes straight from the owner.</summary>
    public SubjectId? Parent { get; init; }

    /// <summary>设立方式.</summary>
    public Code<Establishment>? By { get; init; }

    /// <summary>Where the ground lies, for terms that differ by region (坐落).</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>What it was granted under (附设条件); <c>CheckConditions</c> holds their limits against what is there.</summary>
    public ValueList<UseCondition> Conditions { get; init; }

    /// <summary>The first day it no longer holds by law: a residential right renews itself when its term is over (民法典第三百五十九条第一款).</summary>
    internal DateOnly? Ends => Right == "CLU-S" && Purpose == "residential" ? null : Until;

    /// <summary>Whether it holds on a day, by its term and by law: a residential right outlasts its term.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public bool HoldsOn(DateOnly day) => DaySpan.Holds(From, Ends, day);

    internal bool MeetsInTime(RightInterest other) => (Ends is not { } end || other.From < end) && (other.Ends is not { } otherEnd || From < otherEnd);
}
