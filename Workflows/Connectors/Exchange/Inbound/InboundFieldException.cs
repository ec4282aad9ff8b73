namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>A field of a message is missing, no text, not encrypted as it should be, or has a value that nobody knows.</summary>
internal sealed class InboundFieldException(string name) : Exception($"Field {name} is wrong.")
{
    public string Field => name;
}
