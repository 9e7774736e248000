using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>The ground of a subject on the layers a rule watches (核查用地): pieces that do not overlap and together are the whole.</summary>
public readonly ref struct SubjectGround
{
    private readonly GroundStates? states;
    private readonly int watch;
    private readonly ReadOnlySpan<int> combinations;
    private readonly ReadOnlySpan<long> areas;

    internal SubjectGround(GroundStates states, int watch, ReadOnlySpan<int> combinations, ReadOnlySpan<long> areas, MeasuredArea whole, MeasuredArea uncovered, bool hasUncovered)
    {
        this.states = states;
        this.watch = watch;
        this.combinations = combinations;
        this.areas = areas;
        Whole = whole;
        Uncovered = uncovered;
        PieceCount = combinations.Length + (hasUncovered ? 1 : 0);
    }

    /// <summary>The whole subject; nothing where it has no measured footprint.</summary>
    public MeasuredArea Whole { get; }

    /// <summary>What no layer of the registry speaks of.</summary>
    internal MeasuredArea Uncovered { get; }

    /// <summary>How many pieces there are.</summary>
    internal int PieceCount { get; }

    /// <summary>Walks the pieces.</summary>
    /// <returns>The walker.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Walks the pieces of ground without allocating (用地分块枚举).</summary>
    public ref struct Enumerator
    {
        private readonly SubjectGround ground;
        private int at = -1;

        internal Enumerator(SubjectGround ground) => this.ground = ground;

        /// <summary>The piece.</summary>
        public readonly GroundPiece Current => at < ground.combinations.Length
            ? new(ground.states!, ground.watch, ground.combinations[at], at, new(ground.areas[at]))
            : new(ground.states!, ground.watch, GroundStates.NoCombination, at, ground.Uncovered);

        /// <summary>Goes on to the next piece.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++at < ground.PieceCount;
    }
}

/// <summary>A piece of a subject's ground under the same features (用地分块).</summary>
public readonly ref struct GroundPiece
{
    private readonly GroundStates states;
    private readonly int combination;
    private readonly GroundState state;
    private readonly int watch;

    internal GroundPiece(GroundStates states, int watch, int combination, int place, MeasuredArea area)
    {
        (this.states, this.watch, this.combination, Place, Area) = (states, watch, combination, place, area);
        state = states.Of(combination, watch);
    }

    /// <summary>How much, in the measure of the check.</summary>
    public MeasuredArea Area { get; }

    /// <summary>Whether a feature of the layers watched lies there.</summary>
    public bool IsInside => (state & GroundState.Inside) != GroundState.Unknown;

    /// <summary>Whether a feature of a layer in force lies there: a draft restricts, but what is granted only inside of a line or zone is not granted by one.</summary>
    public bool IsAdopted => (state & GroundState.Adopted) != GroundState.Unknown;

    /// <summary>Whether the layers watched would know of every feature there.</summary>
    public bool IsKnown => (state & GroundState.Known) != GroundState.Unknown;

    /// <summary>The features of the layers watched that lie there.</summary>
    public FeatureWalk Features => new(states, watch, combination);

    /// <summary>Number of the piece in its subject.</summary>
    internal int Place { get; }

    internal ValueList<FeatureReference> FeatureReferences()
    {
        var references = new List<FeatureReference>();
        foreach (var feature in Features)
        {
            references.Add(new(feature.Layer.Entry.Id, feature.Item));
        }

        return [.. references];
    }
}

/// <summary>A feature of a layer a rule watches (图层要素).</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Item">The number of the feature in it.</param>
public readonly record struct PlanFeature(PlanLayer Layer, int Item)
{
    /// <summary>What the plan says of it, or null (图斑属性).</summary>
    public FeatureAttributes? Attributes => Layer.AttributesOf(Item);

    /// <summary>Whether its layer is in force on the day of the check (是否生效).</summary>
    public bool IsInForce { get; init; }
}

/// <summary>Walks the features over a piece of ground without allocating (图层要素枚举).</summary>
public ref struct FeatureWalk
{
    private readonly GroundStates states;
    private readonly int watch;
    private readonly int combination;
    private readonly ReadOnlySpan<int> zones;
    private int at = -1;

    internal FeatureWalk(GroundStates states, int watch, int combination)
    {
        (this.states, this.watch, this.combination) = (states, watch, combination);
        zones = states.ZonesOf(combination);
    }

    /// <summary>The feature.</summary>
    public readonly PlanFeature Current => states.FeatureOf(zones[at], combination);

    /// <summary>This walk.</summary>
    /// <returns>The walker.</returns>
    public readonly FeatureWalk GetEnumerator() => this;

    /// <summary>Goes on to the next feature.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (++at < zones.Length)
        {
            if (states.IsWatched(zones[at], watch))
            {
                return true;
            }
        }

        return false;
    }
}
