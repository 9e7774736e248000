using System.Text.Json.Serialization;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>By what one plan goes before another (优先依据).</summary>
[JsonConverter(typeof(NameConverter<PrecedenceCriterion>))]
public enum PrecedenceCriterion
{
    /// <summary>规划层级: the higher tier; 下级规划服从上级规划.</summary>
    Tier,

    /// <summary>效力: the stronger force.</summary>
    Force,

    /// <summary>批准日期: the later approval.</summary>
    Approved,
}

/// <summary>In which order plans go before each other (优先次序): stated by whoever merges them, for practice differs.</summary>
public sealed record PlanPrecedence
{
    /// <summary>Makes an order.</summary>
    /// <param name="criteria">The criteria, the first that tells two layers apart decides; each once.</param>
    /// <exception cref="ArgumentException">There is none, or one is named twice.</exception>
    [JsonConstructor]
    public PlanPrecedence(ValueList<PrecedenceCriterion> criteria)
    {
        if (criteria.Count == 0 || criteria.Distinct().Count() != criteria.Count || !criteria.All(Enum.IsDefined))
        {
            throw new ArgumentException("An order names criteria, each once.", nameof(criteria));
        }

        Criteria = criteria;
    }

    /// <summary>层级、效力、日期: tier first, then force, then date.</summary>
    public static PlanPrecedence TierForceDate => new([PrecedenceCriterion.Tier, PrecedenceCriterion.Force, PrecedenceCriterion.Approved]);

    /// <summary>效力、层级、日期: force first, so that a bottom line goes before any plan.</summary>
    public static PlanPrecedence ForceTierDate => new([PrecedenceCriterion.Force, PrecedenceCriterion.Tier, PrecedenceCriterion.Approved]);

    /// <summary>The criteria (优先依据), in order.</summary>
    public ValueList<PrecedenceCriterion> Criteria { get; }

    /// <summary>Which of two layers goes before the other.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <returns>The layer and the criterion that decided; none where nothing tells them apart.</returns>
    public PrecedenceDecision? Decide(PlanLayerEntry first, PlanLayerEntry second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        foreach (var criterion in Criteria)
        {
            var order = criterion switch
            {
                PrecedenceCriterion.Tier => first.Tier.CompareTo(second.Tier),
                PrecedenceCriterion.Force => first.Force.CompareTo(second.Force),
                _ => second.Approved.CompareTo(first.Approved),
            };
            if (order != 0)
            {
                return new() { Prevails = order < 0 ? first.Id : second.Id, By = criterion };
            }
        }

        return null;
    }
}

/// <summary>Which layer prevails, and by what (优先结论).</summary>
public sealed record PrecedenceDecision
{
    /// <summary>The layer that prevails (优先图层).</summary>
    public required SubjectId Prevails { get; init; }

    /// <summary>What told them apart (优先依据).</summary>
    public required PrecedenceCriterion By { get; init; }
}
