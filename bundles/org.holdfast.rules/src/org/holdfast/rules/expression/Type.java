package org.holdfast.rules.expression;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;

/** What sort of value an expression has. */
public sealed interface Type permits Basic, Dimension, Type.Choice, Type.Element, Type.Many {

    /** With its article, as messages speak of it: a duration, money, a collection of systems. */
    String phrase();

    /** The word for several of it. */
    default String plural() {
        return Words.plural(word());
    }

    /** The word for it, without an article. */
    String word();

    /** Whether one value of the type can be less than another. */
    boolean isOrdered();

    /** One of a closed list of words, such as a priority. */
    record Choice(EEnum of) implements Type {
        @Override
        public String word() {
            return Words.apart(of.getName());
        }

        @Override
        public String phrase() {
            return Words.withArticle(word());
        }

        @Override
        public boolean isOrdered() {
            return Choices.isOrdered(of);
        }
    }

    /** An element of the plan. */
    record Element(EClass of) implements Type {
        @Override
        public String word() {
            return Words.of(of);
        }

        @Override
        public String phrase() {
            return Words.withArticle(word());
        }

        @Override
        public boolean isOrdered() {
            return false;
        }
    }

    /** Any number of values of one type, which is no collection itself. */
    record Many(Type of) implements Type {
        @Override
        public String word() {
            return "collection of " + of.plural();
        }

        @Override
        public String phrase() {
            return "a " + word();
        }

        @Override
        public boolean isOrdered() {
            return false;
        }
    }

    /** A collection of the type; a collection stays what it is, since collections do not nest. */
    default Many many() {
        return this instanceof Many many ? many : new Many(this);
    }

    /** The type of what a collection holds; of anything else the type itself. */
    default Type single() {
        return this instanceof Many many ? many.of() : this;
    }
}
