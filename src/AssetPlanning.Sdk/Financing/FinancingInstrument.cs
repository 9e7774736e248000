namespace AssetPlanning.Financing;

/// <summary>An instrument that brings money in and takes it back (融资工具).</summary>
public abstract record FinancingInstrument
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Lays down what is drawn, paid as interest and repaid, and when.</summary>
    /// <param name="turn">The door through which the flows are laid down.</param>
    public abstract void Schedule(ref FinancingTurn turn);
}
