using System.Collections.Immutable;

namespace ApprovalHub.Designer.Pages;

/// <summary>Undo and redo: the states themselves, so that what comes back is what was there.</summary>
/// <param name="Now">What it is.</param>
/// <param name="Past">What was before, the last first.</param>
/// <param name="Future">What was undone, the last first.</param>
/// <typeparam name="T">A state that never changes.</typeparam>
public sealed record History<T>(T Now, ImmutableStack<T> Past, ImmutableStack<T> Future)
    where T : class
{
    public bool CanUndo => !Past.IsEmpty;

    public bool CanRedo => !Future.IsEmpty;

    public History<T> Do(T next) => ReferenceEquals(next, Now) ? this : new History<T>(next, Past.Push(Now), []);

    /// <summary>Takes the place of what is, as the next letter of a word does; one undo takes the whole back.</summary>
    public History<T> Go(T next) => this with { Now = next, Future = [] };

    public History<T> Undo() => CanUndo ? new History<T>(Past.Peek(), Past.Pop(), Future.Push(Now)) : this;

    public History<T> Redo() => CanRedo ? new History<T>(Future.Peek(), Past.Push(Now), Future.Pop()) : this;
}
