namespace AssetPlanning.Inventory;

/// <summary>What is known of somebody or something a policy may be for (政策对象).</summary>
public sealed record PolicySubject
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>坐落.</summary>
    public required DivisionCode Division { get; init; }

    /// <summary>The day it is looked at.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Its properties; what is not listed is not known.</summary>
    public ValueList<FacetValue> Facets { get; init; }

    /// <summary>Its area, where it is known.</summary>
    public Area? Area { get; init; }

    /// <summary>Its measures; what is not listed is not known.</summary>
    public ValueList<MeasureValue> Measures { get; init; }

    /// <summary>A parcel as the subject of policies.</summary>
    /// <param name="parcel">The parcel.</param>
    /// <param name="on">The day it is looked at.</param>
    /// <param name="measures">What else is known of it.</param>
    /// <returns>The subject.</returns>
    public static PolicySubject Of(Parcel parcel, DateOnly on, ValueList<MeasureValue> measures = default)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        List<FacetValue> facets =
        [
            new() { Facet = PolicyFacet.LandUse, Value = parcel.LandUse.ToString() },
            new() { Facet = PolicyFacet.Ownership, Value = parcel.Ownership.ToString() },
            new() { Facet = PolicyFacet.Right, Value = parcel.Right.ToString() },
        ];
        if (parcel.Tenure is { } tenure)
        {
            facets.Add(new() { Facet = PolicyFacet.Tenure, Value = tenure.ToString() });
        }

        if (parcel.Origin is { } origin)
        {
            facets.Add(new() { Facet = PolicyFacet.Origin, Value = origin.ToString() });
        }

        return new() { Id = parcel.Subject, Division = parcel.Division, On = on, Facets = [.. facets], Area = parcel.Area, Measures = measures };
    }
}

/// <summary>A property of a subject (属性值).</summary>
public sealed record FacetValue
{
    /// <summary>Which property.</summary>
    public required PolicyFacet Facet { get; init; }

    /// <summary>Its value: a code or the name of a member.</summary>
    public required string Value { get; init; }
}

/// <summary>A measure of a subject (指标值).</summary>
public sealed record MeasureValue
{
    /// <summary>Which measure.</summary>
    public required SubjectId Measure { get; init => field = value.OrThrow(); }

    /// <summary>Its value.</summary>
    public required Ratio Value { get; init; }
}
