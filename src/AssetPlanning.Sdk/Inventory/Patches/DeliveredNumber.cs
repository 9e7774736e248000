using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>What a delivered field of a number holds (数值字段状态).</summary>
[JsonConverter(typeof(NameConverter<DeliveredState>))]
public enum DeliveredState
{
    /// <summary>有值.</summary>
    Given,

    /// <summary>空值.</summary>
    Missing,

    /// <summary>以负数标记的缺失值: no area, price or value is below zero; deliveries write a missing price as −10000.</summary>
    FlaggedMissing,

    /// <summary>无法读取.</summary>
    Unreadable,
}

/// <summary>A number as it was delivered in a table of prices, areas and values (交付数值): what is missing or unreadable is never zero.</summary>
public sealed record DeliveredNumber
{
    /// <summary>What the field holds.</summary>
    public required DeliveredState State { get; init; }

    /// <summary>The number; only where one was given.</summary>
    public Ratio? Value { get; init; }

    /// <summary>Reads a field (读取数值字段).</summary>
    /// <param name="text">The text of the field; plain decimal digits in every culture.</param>
    /// <returns>What it holds.</returns>
    public static DeliveredNumber Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new() { State = DeliveredState.Missing };
        }

        return text.Contains('%', StringComparison.Ordinal) || text.Contains('/', StringComparison.Ordinal) || !Ratio.TryParse(text, out var number) ? new() { State = DeliveredState.Unreadable }
            : number.Sign < 0 ? new() { State = DeliveredState.FlaggedMissing }
            : new() { State = DeliveredState.Given, Value = number };
    }
}
