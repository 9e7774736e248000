using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>What somebody is in civil law (主体类型): the persons of 民法典 总则编, chapters two to four.</summary>
/// <remarks>A role, such as integrator or lender, is played for a while and comes from a catalogue (<see cref="PartyRole"/>); a kind is what somebody is.</remarks>
[JsonConverter(typeof(NameConverter<PartyKind>))]
public enum PartyKind
{
    /// <summary>机关法人: a government or one of its departments (民法典第九十七条).</summary>
    PublicAuthority,

    /// <summary>事业单位 (民法典第八十八条).</summary>
    PublicInstitution,

    /// <summary>营利法人, 企业 (民法典第七十六条).</summary>
    Enterprise,

    /// <summary>社会组织: 社会团体、基金会、社会服务机构 (民法典第九十至九十二条).</summary>
    SocialOrganisation,

    /// <summary>农村集体经济组织 (民法典第九十九条).</summary>
    RuralCollective,

    /// <summary>城镇农村的合作经济组织 (民法典第一百条).</summary>
    Cooperative,

    /// <summary>基层群众性自治组织: 村民委员会、居民委员会 (民法典第一百零一条).</summary>
    SelfGovernment,

    /// <summary>非法人组织 (民法典第一百零二条).</summary>
    Unincorporated,

    /// <summary>农村承包经营户、个体工商户 (民法典第五十四、五十五条).</summary>
    Household,

    /// <summary>自然人, 居民、村民 (民法典第十三条).</summary>
    Person,
}
