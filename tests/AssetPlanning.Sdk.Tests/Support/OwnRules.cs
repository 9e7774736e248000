using System.Text.Json.Serialization;
using AssetPlanning.Integration;
using AssetPlanning.Sharing;

namespace AssetPlanning.Tests.Support;

/// <summary>The stranger's rule: a floor for one party.</summary>
public sealed record PayFloor : SharingRule
{
    public required PartyId To { get; init; }

    public required Money Floor { get; init; }

    public override void Divide(ref SharingTurn turn) => turn.Pay(To, Money.Min(Floor, turn.Remaining));
}

/// <summary>Pays a part of what is left, in two payments on the same day, and says so.</summary>
public sealed record PayPart : SharingRule
{
    public static readonly FindingKind Paid = new()
    {
        Code = "x-paid", Severity = Severity.Info, Chinese = "已付 {0}", English = "paid {0}", CureChinese = "无", CureEnglish = "none",
    };

    public required PartyId To { get; init; }

    public required Ratio Part { get; init; }

    public override void Divide(ref SharingTurn turn)
    {
        var amount = turn.Remaining.Times(Part, Rounding.Floor);
        var half = amount.Times(Ratio.Of(1, 2), Rounding.Ceiling);
        turn.Pay(To, half);
        turn.Pay(To, amount - half);
        turn.Report(Paid, [amount]);
    }
}

/// <summary>Pays only when somebody is still out of pocket: its payment may be there in one run of the ledger and not in the next.</summary>
public sealed record PayWhenUnrecovered : SharingRule
{
    public required PartyId Who { get; init; }

    public required PartyId To { get; init; }

    public override void Divide(ref SharingTurn turn)
    {
        if (turn.Unrecovered(Who) > Money.Zero && turn.Remaining > Money.FromFen(7))
        {
            turn.Pay(To, Money.FromFen(7));
        }
    }
}

/// <summary>Pays whatever it is told, right or wrong.</summary>
public sealed record PayBlindly : SharingRule
{
    public required PartyId To { get; init; }

    public required Money Amount { get; init; }

    public override void Divide(ref SharingTurn turn) => turn.Pay(To, Amount);
}

/// <summary>Owes the holder two sums, leaves out what it is told to, and says nothing about every other kind of land.</summary>
public sealed record PayInTwo : IntegrationMethod
{
    public static readonly FigureTerm Compensation = new() { Code = "x-compensation", Chinese = "补偿", English = "compensation" };

    public static readonly FindingKind LeftOut = new()
    {
        Code = "x-left-out", Severity = Severity.Rejected, Chinese = "不做", English = "left out", CureChinese = "无", CureEnglish = "none",
    };

    public Code<LandUse>? Refused { get; init; }

    public Code<LandUse>? Ignored { get; init; }

    public override void Integrate(ref IntegrationTurn turn)
    {
        var use = turn.Asset.Parcel.LandUse;
        turn.Owe(Compensation, turn.Asset.Parcel.Holder, Money.FromFen(100));
        turn.Owe(Compensation, turn.Asset.Parcel.Holder, Money.FromFen(23));
        if (use == Refused)
        {
            turn.Refuse(LeftOut);
        }
        else if (use != Ignored)
        {
            turn.Take();
        }
    }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PayFloor))]
[JsonSerializable(typeof(PayPart))]
[JsonSerializable(typeof(PayWhenUnrecovered))]
[JsonSerializable(typeof(PayBlindly))]
[JsonSerializable(typeof(PayInTwo))]
internal sealed partial class OwnRulesContext : JsonSerializerContext;

/// <summary>The planner the laws are tested with: built-in rules and a stranger's.</summary>
internal static class OwnRules
{
    internal static AssetPlanner Planner { get; } = new AssetPlannerBuilder()
        .AddSharingRule("x-floor", OwnRulesContext.Default.PayFloor)
        .AddSharingRule("x-part", OwnRulesContext.Default.PayPart)
        .AddSharingRule("x-when-unrecovered", OwnRulesContext.Default.PayWhenUnrecovered)
        .AddSharingRule("x-blindly", OwnRulesContext.Default.PayBlindly)
        .AddIntegrationMethod("x-in-two", OwnRulesContext.Default.PayInTwo)
        .Build();
}
