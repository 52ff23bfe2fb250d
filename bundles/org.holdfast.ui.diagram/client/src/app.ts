import 'reflect-metadata';
import './style.css';
