namespace AssetPlanning.Accounting;

/// <summary>What a posting is besides who, where and when: a handful of combinations, kept as one number.</summary>
internal readonly record struct FlowNature(FlowKind Kind, Medium Medium, Standing Standing) : IComparable<FlowNature>
{
    public int CompareTo(FlowNature other) => (Kind, Medium, Standing).CompareTo((other.Kind, other.Medium, other.Standing));
}
