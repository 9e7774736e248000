using System.Text.Json.Serialization;

namespace AssetPlanning.Conformity;

/// <summary>A rule of control (管控规则): judges a subject against the plans as given.</summary>
public abstract record ConformityRule
{
    /// <summary>The layers it looks at (所看图层); none for a rule that looks at no map. Ground of other layers it is not shown.</summary>
    [JsonIgnore]
    public virtual LayerSelection? Watches => null;

    /// <summary>Judges one subject.</summary>
    /// <param name="turn">The subject, its ground on the layers watched, the lots that name it, and the door for the verdict.</param>
    public abstract void Judge(ref ConformityTurn turn);
}
