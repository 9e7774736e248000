namespace AssetPlanning;

/// <summary>An entry of a catalogue (术语): a code, its Chinese term, its English term.</summary>
/// <typeparam name="TSelf">The kind of entry.</typeparam>
public abstract record Term<TSelf>
    where TSelf : Term<TSelf>
{
    /// <summary>The code.</summary>
    public required Code<TSelf> Code { get; init; }

    /// <summary>The Chinese term.</summary>
    public required string Chinese { get; init; }

    /// <summary>The English term.</summary>
    public required string English { get; init; }
}
