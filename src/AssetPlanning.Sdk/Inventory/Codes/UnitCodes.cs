namespace AssetPlanning.Inventory;

/// <summary>A code of a real-estate unit as it was delivered (不动产单元号原文).</summary>
public sealed record DeliveredUnitCode
{
    /// <summary>Of which parcel or building.</summary>
    public required SubjectId Subject { get; init => field = value.OrThrow(); }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Where it lies, if the delivery says so (坐落).</summary>
    public DivisionCode? Division { get; init; }
}

/// <summary>The codes of a delivery after their checks (不动产单元号检查结果); read and refused add up to the whole.</summary>
public sealed record UnitCodes
{
    /// <summary>The codes read, in the order given.</summary>
    public required ValueList<UnitCodeOf> Read { get; init; }

    /// <summary>The codes refused, in the order given; the findings say which part is wrong.</summary>
    public required ValueList<DeliveredUnitCode> Refused { get; init; }
}

/// <summary>The code of a parcel or building (不动产单元号).</summary>
public sealed record UnitCodeOf
{
    /// <summary>Of what.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>The code.</summary>
    public required RealEstateUnitCode Code { get; init; }
}
