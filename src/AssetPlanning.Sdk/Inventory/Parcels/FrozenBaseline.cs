namespace AssetPlanning.Inventory;

/// <summary>A baseline under a name and a day, with the fingerprint of its content (冻结的基期底账): what it was made of can be shown, and any change shows.</summary>
public sealed record FrozenBaseline
{
    /// <summary>Its name and version.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>基期.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The fingerprint of the canonical bytes of <see cref="Content"/> (指纹).</summary>
    public required Fingerprint Print { get; init; }

    /// <summary>The baseline.</summary>
    public required Baseline Content { get; init; }
}
