using ApprovalHub.Domain.Process;

namespace ApprovalHub.Elsa.Running;

/// <summary>Elsa came to something else than the case's own books, or faulted: the act fails and the old state stays.</summary>
internal sealed class ElsaFaultException(ProcessNode node, string what) : Exception(what)
{
    public ProcessNode Node => node;
}
