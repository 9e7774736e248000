namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>One row of the ratios: what was reached, what must be and what we aim at.</summary>
internal sealed record RatioRow(string Work, double Ratio, double Must, double Aim, bool IsLowerBetter = false)
{
    internal bool IsReached => Reaches(Must);

    internal RatioRow BestOf(RatioRow other) => IsLowerBetter == (other.Ratio < Ratio) ? other : this;

    public override string ToString()
    {
        var (sign, state) = (IsLowerBetter ? "≤ " : "", Reaches(Aim) ? "aim reached" : IsReached ? "reached" : "NOT REACHED");
        return $"| {Work} | {Ratio:F2} | {sign}{Must} | {sign}{Aim} | {state} |";
    }

    private bool Reaches(double goal) => IsLowerBetter ? Ratio <= goal : Ratio >= goal;
}
