using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>How clear the title to a piece of ground is (产权清晰程度), the worst first.</summary>
[JsonConverter(typeof(NameConverter<TitleClarity>))]
public enum TitleClarity
{
    /// <summary>有争议: a dispute about title or boundary is open.</summary>
    Disputed,

    /// <summary>权利矛盾: rights in the register contradict each other or the law.</summary>
    Contradictory,

    /// <summary>异议登记中 (民法典第二百二十条).</summary>
    Objected,

    /// <summary>未登记: no right stands.</summary>
    Unregistered,

    /// <summary>清晰.</summary>
    Clear,
}

/// <summary>Titles of a day (产权现状): the rights, the disputes, and what they mean for each piece of ground.</summary>
public sealed record TitleSheet
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The rights of the day, read without what could not be entered while a dispute was open.</summary>
    public required RightsState Rights { get; init; }

    /// <summary>The disputes raised by the day, by name.</summary>
    public required ValueList<DisputeStanding> Disputes { get; init; }

    /// <summary>The pieces of ground, by name.</summary>
    public required ValueList<GroundTitle> Grounds { get; init; }

    /// <summary>The title of a piece of ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>The title, or none for ground nobody asked about.</returns>
    public GroundTitle? Find(SubjectId ground) => Grounds.FirstOrDefault(one => one.Ground == ground);
}

/// <summary>The title of a piece of ground (单宗产权状态).</summary>
public sealed record GroundTitle
{
    /// <summary>The ground.</summary>
    public required SubjectId Ground { get; init; }

    /// <summary>How clear.</summary>
    public required TitleClarity Clarity { get; init; }

    /// <summary>The rights that stand on it, by name.</summary>
    public ValueList<SubjectId> Rights { get; init; }

    /// <summary>The open disputes about its title or boundary, by name.</summary>
    public ValueList<SubjectId> Disputes { get; init; }
}
