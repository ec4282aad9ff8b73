namespace ApprovalHub.Documents.Templates;

/// <summary>授权委托书: one of the two is enough (民法典 §165: 由被代理人签名或者盖章); else as the first version.</summary>
internal sealed class AgentAuthorityV2() : AgentAuthorityV1(2)
{
    protected override string Signs => "签名或者盖章";
}
