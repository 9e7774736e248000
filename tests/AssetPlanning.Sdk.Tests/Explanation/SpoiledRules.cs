using System.Text.Json.Serialization;
using AssetPlanning.Conformity;
using AssetPlanning.Integration;
using AssetPlanning.Sharing;

namespace AssetPlanning.Tests.Explanation;

/// <summary>Takes every asset and says nothing more.</summary>
internal sealed record SaysNothing : IntegrationMethod
{
    public override void Integrate(ref IntegrationTurn turn)
    {
    }
}

/// <summary>Reckons more than 64 bits of fen hold.</summary>
internal sealed record Overflows : IntegrationMethod
{
    public override void Integrate(ref IntegrationTurn turn)
    {
        turn.Owe(FigureTerms.PurchasePrice, "mill", Money.FromFen(long.MaxValue) + turn.Asset.Current.Amount);
        turn.Take();
    }
}

/// <summary>Owes an amount to a party on a day.</summary>
internal sealed record Owes : IntegrationMethod
{
    public required Money Amount { get; init; }

    public required PartyId To { get; init; }

    public required DateOnly Due { get; init; }

    public override void Integrate(ref IntegrationTurn turn)
    {
        turn.Owe(FigureTerms.PurchasePrice, To, Amount, Due);
        turn.Take();
    }
}

/// <summary>Takes assets over, but only after approvals given as pairs: what is needed, and what it waits for.</summary>
internal sealed record Waits : IntegrationMethod
{
    public required ValueList<ApprovalNeed> Needs { get; init; }

    public override void Integrate(ref IntegrationTurn turn)
    {
        foreach (var need in Needs)
        {
            turn.Need(need);
        }

        turn.Take();
    }

    internal static Waits For(params ReadOnlySpan<(string Approval, string After)> needs)
    {
        var listed = new List<ApprovalNeed>();
        foreach (var (approval, after) in needs)
        {
            listed.Add(new() { Approval = approval, Chinese = approval, Subject = "L1", Basis = [new("测试", string.Empty)], After = [after] });
        }

        return new() { Needs = [.. listed] };
    }
}

/// <summary>Pays a fixed amount, whatever there is.</summary>
internal sealed record Pays : SharingRule
{
    public required Money Amount { get; init; }

    public override void Divide(ref SharingTurn turn) => turn.Pay("village", Amount);
}

/// <summary>Looks at a parcel and comes to no verdict.</summary>
internal sealed record LooksAway : ConformityRule
{
    public override void Judge(ref ConformityTurn turn)
    {
    }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SaysNothing))]
[JsonSerializable(typeof(Waits))]
[JsonSerializable(typeof(ApprovalNeed))]
[JsonSerializable(typeof(SubjectId))]
[JsonSerializable(typeof(Pays))]
[JsonSerializable(typeof(Overflows))]
[JsonSerializable(typeof(Owes))]
[JsonSerializable(typeof(Code<ApprovalType>))]
[JsonSerializable(typeof(Citation))]
internal sealed partial class SpoiledRulesJson : JsonSerializerContext;
