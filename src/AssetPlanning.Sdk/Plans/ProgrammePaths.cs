using System.Text.Json.Serialization;
using AssetPlanning.Approval;
using AssetPlanning.Spatial;

namespace AssetPlanning;

/// <summary>A side of carrying out a programme that has to be settled (实施路径).</summary>
[JsonConverter(typeof(NameConverter<ImplementationPath>))]
public enum ImplementationPath
{
    /// <summary>资产整备: what is gathered, how, by whom.</summary>
    Integration,

    /// <summary>资金平衡: at which rate, from which day, for whom.</summary>
    FundBalance,

    /// <summary>报批流程: which approvals, in which order.</summary>
    Approval,

    /// <summary>供应条件: the planning conditions of every lot.</summary>
    SupplyConditions,

    /// <summary>融资渠道: where the money comes from.</summary>
    Financing,

    /// <summary>收益分成: who gets what of supply and of products.</summary>
    RevenueSharing,
}

/// <summary>Whether a programme settles one side of its carrying out (路径完备情况).</summary>
public sealed record PathState
{
    /// <summary>实施路径.</summary>
    public required ImplementationPath Path { get; init; }

    /// <summary>What is missing (缺少的内容), in Chinese; nothing where it is settled.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>Whether it is settled (是否明确).</summary>
    [JsonIgnore]
    public bool IsSettled => Missing.Count == 0;
}

/// <summary>The six paths of a programme (实施路径完备性核对): what it does not settle it cannot be approved on.</summary>
public sealed record ProgrammePaths
{
    /// <summary>The programme.</summary>
    public required SubjectId Programme { get; init; }

    /// <summary>The six paths, in their order.</summary>
    public required ValueList<PathState> Paths { get; init; }

    /// <summary>Whether all six are settled (是否完备).</summary>
    [JsonIgnore]
    public bool AreSettled => Paths.All(static path => path.IsSettled);

    /// <summary>完备性核对: what a programme leaves open on each path.</summary>
    /// <remarks>What the types ask for cannot be left out, such as method and day of the integration; this is about what they let be empty.</remarks>
    /// <param name="programme">The programme.</param>
    /// <param name="approvals">The approvals its supply was found to need, in their order; none where that was not worked out.</param>
    /// <param name="ownFunds">Who says that it is paid for by own funds (自有资金依据), where no instrument brings money.</param>
    /// <returns>The six paths, with a finding for each thing that is missing.</returns>
    public static Explained<ProgrammePaths> Of(PackageProgramme programme, ApprovalPath? approvals, Citation? ownFunds = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Explained.By(
            null,
            calculation =>
            {
                ValueList<PathState> paths =
                [
                    State(ImplementationPath.Integration, IntegrationOf(programme)),
                    State(ImplementationPath.FundBalance, programme.Balance.For.Count == 0 ? ["为谁算账"] : []),
                    State(ImplementationPath.Approval, approvals is null ? ["报批事项与次序"] : []),
                    State(ImplementationPath.SupplyConditions, ConditionsOf(programme)),
                    State(ImplementationPath.Financing, ownFunds is null && programme.Integration.Financing.Count + programme.Supply.Financing.Count == 0 ? ["融资工具或自有资金依据"] : []),
                    State(ImplementationPath.RevenueSharing, SharingOf(programme)),
                ];
                foreach (var path in paths)
                {
                    foreach (var missing in path.Missing)
                    {
                        calculation.Report(FindingCatalogue.PathNotSettled, programme.Id, [Figure.Name(path.Path.ToString()), Figure.Name(missing)]);
                    }
                }

                return new ProgrammePaths { Programme = programme.Id, Paths = paths };
            },
            LandStamp.Of(("programme", LandStamp.Of([programme])), ("approvals", LandStamp.Of<object>([approvals?.Needs.ToString() ?? "—", ownFunds?.ToString() ?? "—"]))));
    }

    private static PathState State(ImplementationPath path, IEnumerable<string> missing) => new() { Path = path, Missing = [.. missing] };

    private static IEnumerable<string> IntegrationOf(PackageProgramme programme)
    {
        var planned = programme.Plan.Lots.SelectMany(static lot => lot.Parcels.AsSpan().ToArray()).ToHashSet();
        return programme.Parcels.Count == 0 ? ["整备对象"] : programme.Parcels.Where(parcel => !planned.Contains(parcel.Id)).Select(static parcel => $"宗地 {parcel.Id} 的规划地块");
    }

    // No conditions, no grant (城乡规划法第三十八条): a lot without them has no terms to be supplied on.
    private static IEnumerable<string> ConditionsOf(PackageProgramme programme) =>
        programme.Plan.Lots.Count == 0 ? ["规划地块"] : programme.Plan.Lots.Where(static lot => lot.Conditions is null).Select(static lot => $"地块 {lot.Id} 的规划条件");

    private static IEnumerable<string> SharingOf(PackageProgramme programme)
    {
        if (programme.Sharing.Count == 0)
        {
            yield return "供应收益分成规则";
        }

        if (programme.Operation is { Sharing.Count: 0 })
        {
            yield return "产品收益分配规则";
        }
    }
}
